package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the system of a facility hands over of one person: what one device observed at one moment.
 *
 * @param deviceId the device, which the person must have worn then
 */
public record HandedObservation(
    UUID personId, String deviceId, Instant observedAt, List<Value> values) {
  /**
   * One value as it was given; the rules of readings judge it.
   *
   * @param unit empty when none was given, which is not taken for the catalogue's here
   * @param number null when it is no number
   * @param flag null when it is neither true nor false
   */
  public record Value(ReadingKind kind, String unit, Double number, Boolean flag) {}

  /** Keeps its own copy of the values. */
  public HandedObservation {
    values = List.copyOf(values);
  }
}
