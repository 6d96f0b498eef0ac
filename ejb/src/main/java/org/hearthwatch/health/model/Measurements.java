package org.hearthwatch.health.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearthwatch.shared.Faults;

/**
 * What was measured; null is not measured. The bounds are those of a living person and a working
 * instrument, so that a slipped decimal point is caught.
 *
 * @param temperature degrees Celsius, kept to a tenth
 * @param pulse beats a minute
 * @param systolic mm[Hg], never without diastolic
 * @param diastolic mm[Hg], never without systolic
 * @param weight kilograms, kept to a tenth
 */
public record Measurements(
    BigDecimal temperature, Integer pulse, Integer systolic, Integer diastolic, BigDecimal weight) {

  /** Rounds to what is kept. */
  public Measurements {
    temperature = tenths(temperature);
    weight = tenths(weight);
  }

  /** Notes every value that cannot be. */
  public void check(Faults faults) {
    within(faults, "temperature", temperature, 25, 45);
    within(faults, "pulse", decimal(pulse), 20, 300);
    within(faults, "systolic", decimal(systolic), 40, 300);
    within(faults, "diastolic", decimal(diastolic), 20, 200);
    within(faults, "weight", weight, 2, 300);
    faults
        .check(systolic != null || diastolic == null, "systolic", "REQUIRED")
        .check(diastolic != null || systolic == null, "diastolic", "REQUIRED")
        .check(
            systolic == null || diastolic == null || systolic > diastolic,
            "systolic",
            "NOT_ABOVE_DIASTOLIC");
  }

  private static void within(Faults faults, String field, BigDecimal value, int least, int most) {
    boolean holds =
        value == null
            || (value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0);
    faults.check(holds, field, "OUT_OF_RANGE", least, most);
  }

  private static BigDecimal decimal(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static BigDecimal tenths(BigDecimal value) {
    return value == null ? null : value.setScale(1, RoundingMode.HALF_UP);
  }
}
