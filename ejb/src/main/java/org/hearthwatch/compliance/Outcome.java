package org.hearthwatch.compliance;

/** As what a duty counts in a figure. */
public enum Outcome {
  MISSED,
  LATE,
  IN_TIME,
  /** In time as it is told, but recorded after the deadline; counts as in time too. */
  BACK_DATED,
  WAIVED
}
