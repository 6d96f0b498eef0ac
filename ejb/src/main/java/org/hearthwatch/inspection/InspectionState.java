package org.hearthwatch.inspection;

/** How an inspection stands. Derived from its times, never stored. */
public enum InspectionState {
  SCHEDULED,
  STARTED,
  COMPLETED
}
