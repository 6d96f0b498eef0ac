package org.hearthwatch.compliance;

/** As what a duty counts in a figure. */
public enum Outcome {
  MISSED,
  LATE,
  IN_TIME,
  /** In time as it is told, but recorded only after the deadline; a score counts it as in time. */
  BACK_DATED,
  WAIVED
}
