package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;

/**
 * An illness that develops over hours, stays and recedes.
 *
 * @param kind what it does to the body
 * @param onset when the first sign could be measured
 * @param severity 1 is a full picture (NEWS2 of 7 and more at its height), 0.5 a moderate one
 */
public record Illness(Kind kind, Instant onset, double severity) {
  private static final double RISE_HOURS = 5;
  private static final double HEIGHT_HOURS = 8;
  private static final double FALL_HOURS = 9;

  /** From onset to the last sign. */
  public static final Duration LENGTH =
      Duration.ofHours((long) (RISE_HOURS + HEIGHT_HOURS + FALL_HOURS));

  /** What an illness does to the body, at severity 1. */
  public enum Kind {
    /** Pneumonia-like: breath and oxygen first. */
    RESPIRATORY(30, -7.5, 11.5, 2.1, -6),
    /** Fever with a falling pressure: sepsis-like. */
    INFECTION(44, -2.5, 8.0, 2.7, -34);

    final double pulse;
    final double saturation;
    final double respiration;
    final double temperature;
    final double systolic;

    Kind(double pulse, double saturation, double respiration, double temperature, double systolic) {
      this.pulse = pulse;
      this.saturation = saturation;
      this.respiration = respiration;
      this.temperature = temperature;
      this.systolic = systolic;
    }
  }

  /** How much of the illness shows at a moment: 0 before and after, {@link #severity} at height. */
  public double intensity(Instant moment) {
    double hours = Duration.between(onset, moment).toSeconds() / 3600.0;
    double rise = Noise.ease(hours / RISE_HOURS);
    double decline = Noise.ease((hours - RISE_HOURS - HEIGHT_HOURS) / FALL_HOURS);
    return severity * (rise - decline);
  }
}
