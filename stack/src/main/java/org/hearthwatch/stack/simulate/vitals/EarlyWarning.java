package org.hearthwatch.stack.simulate.vitals;

/**
 * NEWS2 (Royal College of Physicians, 2017) of what a wearable can measure. Consciousness is never
 * measured by a wearable, so the score is always partial: a lower bound.
 *
 * @param total the score
 * @param singleThree whether one parameter alone scores 3
 */
public record EarlyWarning(int total, boolean singleThree) {
  private static final double[] RESPIRATION = {8, 11, 20, 24};
  private static final int[] RESPIRATION_POINTS = {3, 1, 0, 2, 3};
  private static final double[] SATURATION = {91, 93, 95};
  private static final int[] SATURATION_POINTS = {3, 2, 1, 0};
  private static final double[] SATURATION_2 = {83, 85, 87, 92, 94, 96};
  private static final int[] SATURATION_2_POINTS = {3, 2, 1, 0, 1, 2, 3};
  private static final double[] SYSTOLIC = {90, 100, 110, 219};
  private static final int[] SYSTOLIC_POINTS = {3, 2, 1, 0, 3};
  private static final double[] PULSE = {40, 50, 90, 110, 130};
  private static final int[] PULSE_POINTS = {3, 1, 0, 1, 2, 3};
  private static final double[] TEMPERATURE = {35.0, 36.0, 38.0, 39.0};
  private static final int[] TEMPERATURE_POINTS = {3, 1, 0, 1, 2};

  /**
   * The score of one reading; a device that is not worn scores 0.
   *
   * @param scale2 whether saturation counts on scale 2 (target 88–92 %, a documented decision)
   */
  public static EarlyWarning of(Vitals vitals, boolean scale2) {
    if (!vitals.worn()) {
      return new EarlyWarning(0, false);
    }
    int[] points = {
      points(vitals.respiration(), RESPIRATION, RESPIRATION_POINTS),
      saturation(vitals, scale2),
      points(vitals.systolic(), SYSTOLIC, SYSTOLIC_POINTS),
      points(vitals.pulse(), PULSE, PULSE_POINTS),
      points(vitals.temperature(), TEMPERATURE, TEMPERATURE_POINTS)
    };
    int total = vitals.oxygen() ? 2 : 0;
    boolean three = false;
    for (int p : points) {
      total += p;
      three |= p == 3;
    }
    return new EarlyWarning(total, three);
  }

  private static int saturation(Vitals vitals, boolean scale2) {
    if (!scale2) {
      return points(vitals.saturation(), SATURATION, SATURATION_POINTS);
    }
    boolean highOnAir = !vitals.oxygen() && vitals.saturation() > 92;
    return highOnAir ? 0 : points(vitals.saturation(), SATURATION_2, SATURATION_2_POINTS);
  }

  /** The points of the band the value lies in; each bound belongs to the band below it. */
  private static int points(double value, double[] bounds, int[] points) {
    int band = 0;
    while (band < bounds.length && value > bounds[band]) {
      band++;
    }
    return points[band];
  }
}
