package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.telemetry.ReadingKind;

/** What one device measured at one moment. Flags are kept as 0 and 1. */
public final class ReadingRow {
  private final String device;
  private final Instant observedAt;
  private final Map<ReadingKind, Double> values = new EnumMap<>(ReadingKind.class);

  /** An empty row. */
  public ReadingRow(String device, Instant observedAt) {
    this.device = device;
    this.observedAt = observedAt;
  }

  /** The device the readings are of, which need not be the one that published them. */
  public String device() {
    return device;
  }

  /** When it was measured, to the microsecond. */
  public Instant observedAt() {
    return observedAt;
  }

  /** What was measured. */
  public Set<ReadingKind> kinds() {
    return values.keySet();
  }

  /** Null when the kind was not measured. */
  public Double value(ReadingKind kind) {
    return values.get(kind);
  }

  /** The first value of a kind stands; returns false when a different one was there already. */
  public boolean put(ReadingKind kind, double value) {
    Double first = values.putIfAbsent(kind, value);
    return first == null || first == value;
  }
}
