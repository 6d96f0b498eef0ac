package org.hearthwatch.stationing;

/** What the position of a check-in says. None of them keeps a check-in from being stored. */
public enum CheckInSignal {
  /** At the facility. */
  AT_FACILITY,
  /** Too inexact to say, or the facility was never surveyed. */
  WEAK,
  /** Somewhere else. */
  AWAY,
  /** The device told no position. */
  NO_POSITION
}
