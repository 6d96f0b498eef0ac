package org.hearthwatch.telemetry.model;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Which times of observation are believed: five minutes ahead, thirty days back. */
final class ReadingTimes {
  /** Clocks of devices drift; more than this is a wrong clock. */
  static final Duration AHEAD = Duration.ofMinutes(5);

  /** A device without a network keeps its readings about that long. */
  static final Duration BACK = Duration.ofDays(30);

  /** RFC 8428, section 4.5.3: smaller values are relative to the time of reception. */
  private static final double ABSOLUTE_FROM = 1 << 28;

  private static final double MICROS = 1e6;

  private final double earliest;
  private final double latest;

  ReadingTimes(Instant now) {
    earliest = now.minus(BACK).toEpochMilli() / 1e3;
    latest = now.plus(AHEAD).toEpochMilli() / 1e3;
  }

  /** Null when the time is believed. */
  RejectionReason judge(double seconds) {
    if (!(seconds >= ABSOLUTE_FROM)) {
      return RejectionReason.TIME_NOT_ABSOLUTE;
    }
    if (seconds > latest) {
      return RejectionReason.TIME_IN_FUTURE;
    }
    return seconds < earliest ? RejectionReason.TIME_TOO_OLD : null;
  }

  /** To the microsecond, which is what the database keeps and a double can tell apart. */
  static Instant instant(double seconds) {
    long micros = Math.round(seconds * MICROS);
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, (long) MICROS),
        TimeUnit.MICROSECONDS.toNanos(Math.floorMod(micros, (long) MICROS)));
  }
}
