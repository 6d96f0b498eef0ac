package org.hearthwatch.stack.simulate.vitals;

/**
 * What is usual for one person, awake and at rest.
 *
 * @param pulse beats a minute
 * @param saturation per cent
 * @param respiration breaths a minute
 * @param temperature degrees Celsius
 * @param systolic mmHg
 * @param diastolic mmHg
 * @param stepsADay steps on an ordinary day
 * @param chronicHypoxia lives with a target saturation of 88–92 % on oxygen (NEWS2 scale 2)
 */
public record Baseline(
    double pulse,
    double saturation,
    double respiration,
    double temperature,
    double systolic,
    double diastolic,
    double stepsADay,
    boolean chronicHypoxia) {

  /**
   * An invented person's baseline. Chosen so that a healthy day stays below every alert threshold.
   */
  public static Baseline of(long seed, boolean chronicHypoxia) {
    double systolic = between(seed, 5, 122, 145);
    return new Baseline(
        between(seed, 1, 64, 78),
        chronicHypoxia ? 90 : between(seed, 2, 96.4, 97.8),
        chronicHypoxia ? 17.5 : between(seed, 3, 14, 17),
        between(seed, 4, 36.5, 36.8),
        systolic,
        systolic * between(seed, 6, 0.57, 0.63),
        between(seed, 7, 600, 4500),
        chronicHypoxia);
  }

  private static double between(long seed, long channel, double low, double high) {
    return low + (high - low) * Noise.at(seed, -channel, 0);
  }
}
