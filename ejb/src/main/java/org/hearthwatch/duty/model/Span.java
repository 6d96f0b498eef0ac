package org.hearthwatch.duty.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.shared.Zones;

/**
 * A length of time as the catalogue writes it (ISO 8601): days, months and years follow the
 * calendar of Shanghai, hours and minutes the clock. {@code P7WD}, our own addition, is seven
 * working days: the day of the event is not counted, and the last one counts to its midnight.
 */
public sealed interface Span {

  /** Hours, minutes and seconds. */
  record OfClock(Duration amount) implements Span {
    @Override
    public Instant times(Instant anchor, int count) {
      return anchor.plus(amount.multipliedBy(count));
    }
  }

  /** Years, months, weeks and days. */
  record OfCalendar(Period amount) implements Span {
    @Override
    public Instant times(Instant anchor, int count) {
      return anchor.atZone(Zones.SHANGHAI).plus(amount.multipliedBy(count)).toInstant();
    }
  }

  /** Working days by the official calendar. */
  record OfWork(int days, WorkCalendar calendar) implements Span {
    @Override
    public Instant times(Instant anchor, int count) {
      LocalDate last = calendar.workingDayAfter(Zones.day(anchor), days * count);
      return Zones.startOfDay(last.plusDays(1));
    }
  }

  /** Working days as they are written. */
  Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,3})WD");

  /** Reads {@code P7D}, {@code P1M}, {@code PT24H} … where no working days are meant. */
  static Span of(String text) {
    return of(text, WorkCalendar.withoutHolidays());
  }

  /**
   * Reads a length of time; a minus before the P counts backwards.
   *
   * @throws DateTimeException if it is none
   */
  static Span of(String text, WorkCalendar calendar) {
    Matcher working = WORKING_DAYS.matcher(text);
    if (working.matches()) {
      return new OfWork(Integer.parseInt(working.group(1)), calendar);
    }
    TemporalAmount amount = text.contains("T") ? Duration.parse(text) : Period.parse(text);
    return amount instanceof Period period
        ? new OfCalendar(period)
        : new OfClock((Duration) amount);
  }

  /** Whether it counts in calendar days, so that it begins at midnight. */
  default boolean followsCalendar() {
    return !(this instanceof OfClock);
  }

  /** The moment this long after another. */
  default Instant after(Instant start) {
    return times(start, 1);
  }

  /**
   * The moment this many times as long after the anchor. Always counted from the anchor, so that
   * months after the 31st do not drift: the last day of a shorter month, then the 31st again.
   */
  Instant times(Instant anchor, int count);
}
