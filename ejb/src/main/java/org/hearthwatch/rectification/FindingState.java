package org.hearthwatch.rectification;

/** How a finding stands. Derived from its times, never stored. */
public enum FindingState {
  /** Not corrected, deadline ahead. */
  OPEN,
  /** Not corrected, deadline passed. */
  OVERDUE,
  /** Corrected by the facility's word, not verified yet. */
  CORRECTED,
  /** Somebody of the station or the prefecture saw that it is corrected. */
  VERIFIED
}
