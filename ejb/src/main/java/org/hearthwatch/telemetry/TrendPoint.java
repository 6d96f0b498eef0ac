package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Map;

/**
 * What the readings of a person come to over one span.
 *
 * @param startsAt the beginning of the span
 * @param readings how many rows of readings it is made of
 * @param bands by kind, for those that were measured
 * @param steps the most steps since midnight that were told; null when none were
 */
public record TrendPoint(
    Instant startsAt, int readings, Map<ReadingKind, Band> bands, Integer steps) {

  /** The least, the mean, and the greatest value, in the unit of its kind. */
  public record Band(double low, double mean, double high) {}

  /** Keeps its own copy. */
  public TrendPoint {
    bands = Map.copyOf(bands);
  }
}
