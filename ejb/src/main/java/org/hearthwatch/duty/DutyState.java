package org.hearthwatch.duty;

/** How a duty stands at a moment. Derived from its times, never stored. */
public enum DutyState {
  OPEN,
  DUE_SOON,
  OVERDUE,
  /** Overdue for so long that the next duty of its kind has taken its place. */
  MISSED,
  FULFILLED,
  FULFILLED_LATE,
  WAIVED
}
