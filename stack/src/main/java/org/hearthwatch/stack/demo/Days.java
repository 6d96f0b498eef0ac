package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Calendar arithmetic in Sichuan. */
final class Days {
  static final ZoneId SICHUAN = ZoneId.of("Asia/Shanghai");

  private Days() {}

  static LocalDate of(Instant moment) {
    return moment.atZone(SICHUAN).toLocalDate();
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(SICHUAN).toInstant();
  }

  /** Adds an ISO 8601 period or duration on the calendar of Sichuan. */
  static Instant plus(Instant moment, String iso) {
    ZonedDateTime local = moment.atZone(SICHUAN);
    return iso.startsWith("PT")
        ? moment.plus(Duration.parse(iso))
        : local.plus(Period.parse(iso)).toInstant();
  }

  /** The moments {@code anchor + k × step} that lie in {@code [from, until)}. */
  static List<Instant> cadence(Instant anchor, Period step, Instant from, Instant until) {
    List<Instant> moments = new ArrayList<>();
    ZonedDateTime start = anchor.atZone(SICHUAN);
    for (int k = 0; start.plus(step.multipliedBy(k)).toInstant().isBefore(until); k++) {
      Instant moment = start.plus(step.multipliedBy(k)).toInstant();
      if (!moment.isBefore(from)) {
        moments.add(moment);
      }
    }
    return moments;
  }
}
