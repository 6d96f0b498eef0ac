package org.hearthwatch.screening.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * What is usual of one person: mean and spread of the means of days before. The spread is never
 * taken to be less than what a person varies by anyway, so that a few calm days accuse nobody.
 */
public final class Usual {
  /** From fewer days nothing is usual. */
  static final int DAYS = 7;

  /** Fewer readings of different kinds are no pattern. */
  static final int KINDS = 2;

  private static final Map<ReadingKind, Double> LEAST =
      Map.of(
          ReadingKind.HR, 3.0, ReadingKind.RR, 1.0, ReadingKind.SPO2, 0.7, ReadingKind.TEMP, 0.15);

  private record Band(double mean, double spread) {}

  private final Map<ReadingKind, Band> bands = new EnumMap<>(ReadingKind.class);

  /** Of the means of days. */
  public Usual(List<Map<ReadingKind, Double>> days) {
    LEAST.forEach(
        (kind, least) -> {
          List<Double> values = new ArrayList<>();
          days.forEach(day -> add(values, day.get(kind)));
          if (values.size() >= DAYS) {
            bands.put(kind, band(values, least));
          }
        });
  }

  /**
   * How far a day is from what is usual: the root of the mean squared distance, in spreads. Empty
   * when there are not enough kinds to compare.
   */
  public OptionalDouble distance(Map<ReadingKind, Double> day) {
    double sum = 0;
    int kinds = 0;
    for (Map.Entry<ReadingKind, Band> band : bands.entrySet()) {
      Double value = day.get(band.getKey());
      if (value != null) {
        double away = (value - band.getValue().mean()) / band.getValue().spread();
        sum += away * away;
        kinds++;
      }
    }
    return kinds < KINDS ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(sum / kinds));
  }

  private static Band band(List<Double> values, double least) {
    double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    double spread = Math.sqrt(squares / (values.size() - 1));
    return new Band(mean, Math.max(spread, least));
  }

  private static void add(List<Double> values, Double value) {
    if (value != null) {
      values.add(value);
    }
  }
}
