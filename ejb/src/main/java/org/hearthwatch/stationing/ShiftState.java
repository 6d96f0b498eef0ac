package org.hearthwatch.stationing;

/** How a shift stands. Derived from its times, never stored. */
public enum ShiftState {
  /** Too early to check in. */
  PLANNED,
  /** It is time to check in. */
  EXPECTED,
  CHECKED_IN,
  /** Over, and nobody checked in. */
  MISSED
}
