package org.hearthwatch.telemetry;

import java.time.Duration;
import java.time.Instant;

/** How a device is doing, the most urgent first. */
public enum DeviceHealth {
  /** Was heard of, and not for an hour. */
  SILENT,
  /** Is in service and was never heard of. */
  NEVER_HEARD,
  /** Less than a fifth of its battery is left. */
  LOW_BATTERY,
  FINE,
  OUT_OF_SERVICE;

  private static final Duration LONG = Duration.ofHours(1);
  private static final int LOW_PERCENT = 20;

  /**
   * By what is known of it.
   *
   * @param lastSeenAt null when it was never heard of
   * @param battery percent; null when it never said
   */
  public static DeviceHealth of(boolean active, Instant lastSeenAt, Integer battery, Instant now) {
    if (!active) {
      return OUT_OF_SERVICE;
    }
    if (lastSeenAt == null) {
      return NEVER_HEARD;
    }
    if (lastSeenAt.isBefore(now.minus(LONG))) {
      return SILENT;
    }
    return battery != null && battery < LOW_PERCENT ? LOW_BATTERY : FINE;
  }
}
