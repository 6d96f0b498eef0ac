package org.hearthwatch.alert;

/** How soon somebody has to come, the most urgent first. */
public enum AlertSeverity {
  EMERGENCY,
  URGENT,
  ATTENTION;

  /** Whether this is more urgent than the other. */
  public boolean isAbove(AlertSeverity other) {
    return compareTo(other) < 0;
  }
}
