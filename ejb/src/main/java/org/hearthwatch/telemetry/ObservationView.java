package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One sign of one person as a device observed it.
 *
 * @param values what was measured, in the units of {@link ReadingKind}; flags are 0 and 1. Of
 *     pressure one of the two may be missing
 */
public record ObservationView(
    UUID personId,
    String deviceId,
    Instant observedAt,
    Sign sign,
    Map<ReadingKind, Double> values) {
  /** Keeps its own copy of the values. */
  public ObservationView {
    values = Map.copyOf(values);
  }

  /** Its name. */
  public ObservationId id() {
    return ObservationId.of(observedAt, sign, deviceId);
  }
}
