package org.hearthwatch.telemetry;

import java.time.Duration;

/**
 * When a device is silent.
 *
 * @param slack how late an announced update may be: clocks drift, and packs are on the way for a
 *     while
 * @param usualIntervals after how many of its usual intervals a device is silent that announced
 *     nothing
 * @param shortest no shorter break is silence, however often the device usually speaks
 * @param offline how long a device that went off has time to come back
 */
public record SilenceRules(
    Duration slack, int usualIntervals, Duration shortest, Duration offline) {

  /** Where they are kept: with the thresholds of alerts, which telemetry knows nothing of. */
  public interface Source {
    /** Those that count now. */
    SilenceRules silence();
  }
}
