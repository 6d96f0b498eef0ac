package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.telemetry.ReadingKind;

/** What one device measured at one moment. Flags are kept as 0 and 1. */
public final class ReadingRow {
  /** What became of a value that was put into a row. */
  public enum Put {
    NEW,
    SAME,
    OTHER
  }

  private final MomentKey key;
  private final Map<ReadingKind, Double> values = new EnumMap<>(ReadingKind.class);

  /** An empty row. */
  public ReadingRow(MomentKey key) {
    this.key = key;
  }

  /** Device and moment. */
  public MomentKey key() {
    return key;
  }

  /** The device the readings are of, which need not be the one that published them. */
  public String device() {
    return key.device();
  }

  /** When it was measured, to the microsecond. */
  public Instant observedAt() {
    return key.observedAt();
  }

  /** What was measured. */
  public Set<ReadingKind> kinds() {
    return values.keySet();
  }

  /** Null when the kind was not measured. */
  public Double value(ReadingKind kind) {
    return values.get(kind);
  }

  /** The first value of a kind stands; a reading that was stored is never overwritten. */
  public Put put(ReadingKind kind, double value) {
    Double first = values.putIfAbsent(kind, value);
    if (first == null) {
      return Put.NEW;
    }
    return first == value ? Put.SAME : Put.OTHER;
  }
}
