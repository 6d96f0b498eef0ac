package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Map;

/** What one device measured of somebody at one moment. */
public record TraceRow(Instant at, String device, Map<ReadingKind, Double> values) {
  /** Keeps its own copy. */
  public TraceRow {
    values = Map.copyOf(values);
  }
}
