package org.hearthwatch.alert.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * How much weight lost calls for attention.
 *
 * @param shortPercent of the highest weight within so many days before
 * @param longPercent of the highest weight within more days before
 */
public record WeightRules(double shortPercent, int shortDays, double longPercent, int longDays) {
  /**
   * The latest weight of somebody and what they weighed before.
   *
   * @param shortHighest kilograms; null when there is no earlier weight within the shorter time
   * @param longHighest the same of the longer time
   */
  public record Weights(double kg, Instant observedAt, Double shortHighest, Double longHighest) {}

  /** The condition, if too much was lost within either time. */
  public Optional<Condition> judge(Weights of) {
    boolean lost =
        isLost(of.kg(), of.shortHighest(), shortPercent)
            || isLost(of.kg(), of.longHighest(), longPercent);
    return lost
        ? Optional.of(
            new Condition(
                AlertKind.WEIGHT_LOSS,
                AlertSeverity.ATTENTION,
                null,
                new AlertReadings(Map.of(ReadingKind.WEIGHT.label(), of.kg())),
                of.observedAt()))
        : Optional.empty();
  }

  // A thousandth of a percent is left to single precision, in which weights are kept.
  private static boolean isLost(double kg, Double highest, double percent) {
    return highest != null && (highest - kg) * 100 / highest >= percent - 0.001;
  }
}
