package org.hearthwatch.reports;

/** What became of a duty. Names equal those of the duty engine, so a caller maps by name. */
public enum DutyState {
  /** Not yet due. */
  OPEN,
  /** Due soon. */
  DUE_SOON,
  /** Past its deadline and not fulfilled. */
  OVERDUE,
  /** Fulfilled by its deadline. */
  FULFILLED,
  /** Fulfilled after its deadline. */
  FULFILLED_LATE,
  /** Waived with a reason and an approver. */
  WAIVED
}
