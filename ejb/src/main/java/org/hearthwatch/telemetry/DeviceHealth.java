package org.hearthwatch.telemetry;

/** How a device is doing, the most urgent first. */
public enum DeviceHealth {
  /** Was heard of, and not when it should have been by the rules of silence. */
  SILENT,
  /** Is in service and was never heard of. */
  NEVER_HEARD,
  /** Less than a fifth of its battery is left. */
  LOW_BATTERY,
  FINE,
  OUT_OF_SERVICE;

  private static final int LOW_PERCENT = 20;

  /**
   * By what is known of it.
   *
   * @param heard whether it was ever heard of
   * @param late whether it should have been heard of again by now
   * @param battery percent; null when it never said
   */
  public static DeviceHealth of(boolean active, boolean heard, boolean late, Integer battery) {
    if (!active) {
      return OUT_OF_SERVICE;
    }
    if (!heard) {
      return NEVER_HEARD;
    }
    if (late) {
      return SILENT;
    }
    return battery != null && battery < LOW_PERCENT ? LOW_BATTERY : FINE;
  }
}
