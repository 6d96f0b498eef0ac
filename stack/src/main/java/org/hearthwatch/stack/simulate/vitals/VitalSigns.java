package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;

/**
 * One invented person's vital signs: a baseline, the rhythm of day and night, activity, noise, and
 * what the {@link Course} adds. A pure function of time: the same seed gives the same trace.
 */
public final class VitalSigns implements Body {
  private static final double SECONDS_A_DAY = 86_400;

  /** 16:00 in Sichuan, when body temperature is highest, in seconds of the UTC day. */
  private static final double PEAK = 8 * 3600;

  private static final double BATTERY_HOURS = 96;

  private final Baseline baseline;
  private final long seed;
  private final Course course;
  private final Walking walking;

  /** The vital signs of a person to whom {@code course} happens. */
  public VitalSigns(Baseline baseline, long seed, Course course) {
    this.baseline = baseline;
    this.seed = seed;
    this.course = course;
    this.walking = new Walking(seed, baseline.stepsADay(), course);
  }

  @Override
  public Vitals at(Instant moment, Duration sinceLast) {
    int battery = battery(moment);
    if (!course.worn(moment)) {
      return Vitals.notWorn(battery);
    }
    Strain strain = Strain.of(course, moment);
    boolean fall =
        course.lastFall(moment).filter(f -> f.isAfter(moment.minus(sinceLast))).isPresent();
    double day = day(moment);
    double systolic = baseline.systolic() + 5 * day + 5 * wave(moment, 5, 40) + strain.systolic();
    return new Vitals(
        (int) Math.round(pulse(moment, day, strain)),
        saturation(moment, day, strain),
        (int)
            Math.round(
                baseline.respiration()
                    + 0.7 * day
                    + 1.2 * wave(moment, 3, 12)
                    + strain.respiration()),
        temperature(moment, day, strain),
        (int) Math.round(systolic),
        (int)
            Math.round(
                systolic * baseline.diastolic() / baseline.systolic() + 2 * wave(moment, 6, 30)),
        baseline.chronicHypoxia(),
        walking.steps(moment),
        battery,
        true,
        fall);
  }

  private double pulse(Instant moment, double day, Strain strain) {
    double activity = Math.max(0, day) * Math.max(0, wave(moment, 7, 18)) * 9;
    return baseline.pulse() + 4 * day + 3 * wave(moment, 1, 8) + activity + strain.pulse();
  }

  private int saturation(Instant moment, double day, Strain strain) {
    double value =
        baseline.saturation() + 0.2 * day + 0.8 * wave(moment, 2, 15) + strain.saturation();
    return (int) Math.min(100, Math.round(value));
  }

  private double temperature(Instant moment, double day, Strain strain) {
    double value =
        baseline.temperature() + 0.2 * day + 0.08 * wave(moment, 4, 45) + strain.temperature();
    return Math.round(value * 10) / 10.0;
  }

  private int battery(Instant moment) {
    double hours = moment.getEpochSecond() / 3600.0 + Noise.at(seed, 30, 0) * BATTERY_HOURS;
    return (int) Math.round(100 - 85 * (hours % BATTERY_HOURS) / BATTERY_HOURS);
  }

  /** 1 in the afternoon, -1 in the small hours. */
  private static double day(Instant moment) {
    double second = Math.floorMod(moment.getEpochSecond(), (long) SECONDS_A_DAY);
    return Math.cos((second - PEAK) / SECONDS_A_DAY * 2 * Math.PI);
  }

  private double wave(Instant moment, long channel, double minutes) {
    return Noise.smooth(seed, channel, moment.getEpochSecond() / (minutes * 60));
  }
}
