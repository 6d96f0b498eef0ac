package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;

/** What illness and a fall add to the vital signs at one moment. */
record Strain(
    double pulse, double saturation, double respiration, double temperature, double systolic) {
  private static final double FALL_PULSE = 22;

  static Strain of(Course course, Instant moment) {
    Strain sum = new Strain(afterFall(course, moment), 0, 0, 0, 0);
    for (Illness illness : course.illnesses(moment)) {
      sum = sum.plus(illness.kind(), illness.intensity(moment));
    }
    return sum;
  }

  private Strain plus(Illness.Kind kind, double intensity) {
    return new Strain(
        pulse + kind.pulse * intensity,
        saturation + kind.saturation * intensity,
        respiration + kind.respiration * intensity,
        temperature + kind.temperature * intensity,
        systolic + kind.systolic * intensity);
  }

  /** Fright and pain: the pulse is up at once and settles within the time of helplessness. */
  private static double afterFall(Course course, Instant moment) {
    return course
        .lastFall(moment)
        .map(fall -> Duration.between(fall, moment).toSeconds())
        .map(s -> FALL_PULSE * (1 - Noise.ease(s / (double) Walking.HELPLESS.toSeconds())))
        .orElse(0.0);
  }
}
