package org.hearthwatch.alert;

/**
 * What alerts and silence are judged by, for everybody. Between its bounds a value makes sense;
 * what is beyond would switch a rule off or let it cry all the time, and is no matter of a
 * threshold.
 */
public enum Threshold {
  /** NEWS2 from which it is urgent. */
  NEWS2_URGENT("1", 1, 20, true),
  /** NEWS2 from which it is an emergency. */
  NEWS2_EMERGENCY("1", 2, 20, true),
  /** A room below that is too cold. */
  ROOM_COLDEST("Cel", 5, 25, false),
  /** A room above that is too hot. */
  ROOM_HOTTEST("Cel", 26, 45, false),
  /** How far inside a room has to be for its alert to clear. */
  ROOM_HYSTERESIS("Cel", 0, 5, false),
  /** How long readings have to be better for an alert to clear. */
  CLEAR_AFTER("s", 0, 3_600, true),
  /** Weight lost within the shorter time. */
  WEIGHT_LOSS_SHORT("%", 1, 30, false),
  WEIGHT_LOSS_SHORT_DAYS("d", 7, 90, true),
  /** Weight lost within the longer time. */
  WEIGHT_LOSS_LONG("%", 1, 50, false),
  WEIGHT_LOSS_LONG_DAYS("d", 91, 365, true),
  /** How late an announced update may be. */
  SILENCE_SLACK("s", 0, 3_600, true),
  /** After how many of its usual intervals a device is silent. */
  SILENCE_USUAL_INTERVALS("1", 2, 20, true),
  /** No shorter break is silence. */
  SILENCE_SHORTEST("s", 10, 3_600, true),
  /** How long a device that went off has to come back. */
  SILENCE_OFFLINE("s", 1, 3_600, true),
  /** After what time a silence is told again for the first time. */
  SILENCE_FIRST_CLIMB("s", 300, 86_400, true),
  /** After what time each further time. */
  SILENCE_REPEAT("s", 600, 86_400, true),
  /** After what time the station is told as well. */
  SILENCE_STATION("s", 600, 604_800, true);

  private final String unit;
  private final double lowest;
  private final double highest;
  private final boolean whole;

  Threshold(String unit, double lowest, double highest, boolean whole) {
    this.unit = unit;
    this.lowest = lowest;
    this.highest = highest;
    this.whole = whole;
  }

  /** UCUM. */
  public String unit() {
    return unit;
  }

  /** The least value that makes sense. */
  public double lowest() {
    return lowest;
  }

  /** The greatest value that makes sense. */
  public double highest() {
    return highest;
  }

  /** Whether a value makes sense by itself; not-a-number does not. */
  public boolean allows(double value) {
    return value >= lowest && value <= highest && (!whole || value == Math.rint(value));
  }
}
