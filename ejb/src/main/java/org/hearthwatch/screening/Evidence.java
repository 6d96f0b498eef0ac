package org.hearthwatch.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a signal rests on.
 *
 * @param spans whose readings, and when; none for typed values
 * @param reading which typed value, by the name of its field; null for readings
 * @param count how many rows, days or values it was computed from
 * @param statistic what was computed: different rows within the run, the chi-square of the digits
 *     (9 degrees of freedom), or the distance from the usual values in standard deviations
 * @param digits how often each digit from 0 to 9 was the last one; empty for readings
 */
public record Evidence(
    List<Span> spans, String reading, int count, double statistic, List<Integer> digits) {

  /** Readings of one person in one placement. */
  public record Span(UUID placementId, UUID personId, String deviceId, Instant from, Instant to) {}

  /** Keeps its own copies. */
  public Evidence {
    spans = List.copyOf(spans);
    digits = List.copyOf(digits);
  }
}
