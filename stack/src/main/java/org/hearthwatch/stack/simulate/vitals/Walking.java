package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Steps since midnight. They only grow within a day, and stand still after a fall. */
final class Walking {
  /** How long somebody who fell does not get up. */
  static final Duration HELPLESS = Duration.ofMinutes(45);

  private static final ZoneId SICHUAN = ZoneId.of("Asia/Shanghai");
  private static final long SLOT = Duration.ofMinutes(15).toSeconds();

  /** Roughly the sum of the hourly weights over a day, so that the day's steps come out right. */
  private static final double SLOTS_AWAKE = 40;

  private final long seed;
  private final double stepsADay;
  private final Course course;

  Walking(long seed, double stepsADay, Course course) {
    this.seed = seed;
    this.stepsADay = stepsADay;
    this.course = course;
  }

  int steps(Instant moment) {
    Instant midnight = moment.atZone(SICHUAN).toLocalDate().atStartOfDay(SICHUAN).toInstant();
    Instant fall = course.lastFall(moment).filter(f -> f.isAfter(midnight)).orElse(moment);
    Instant up = fall.plus(HELPLESS).isBefore(moment) ? fall.plus(HELPLESS) : moment;
    double helpless = walked(midnight, up) - walked(midnight, fall);
    return (int) Math.round(walked(midnight, moment) - helpless);
  }

  private double walked(Instant midnight, Instant until) {
    List<Illness> illnesses = course.illnesses(until);
    double sum = 0;
    for (Instant slot = midnight; slot.isBefore(until); slot = slot.plusSeconds(SLOT)) {
      double share = Math.min(1, Duration.between(slot, until).toSeconds() / (double) SLOT);
      sum += share * slotSteps(midnight, slot) * strength(illnesses, slot);
    }
    return sum;
  }

  private double slotSteps(Instant midnight, Instant slot) {
    double hour = Duration.between(midnight, slot).toMinutes() / 60.0;
    boolean awake = hour >= 6.5 && hour < 20.5;
    double weight = awake ? Noise.at(seed, 21, slot.getEpochSecond() / SLOT) * 1.5 : 0;
    return stepsADay / SLOTS_AWAKE * weight;
  }

  private static double strength(List<Illness> illnesses, Instant slot) {
    double worst = 0;
    for (Illness illness : illnesses) {
      worst = Math.max(worst, illness.intensity(slot));
    }
    return 1 - Math.min(0.9, worst);
  }
}
