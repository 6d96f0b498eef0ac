package org.hearthwatch.duty.model;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import org.hearthwatch.shared.Zones;

/**
 * A length of time as the catalogue writes it (ISO 8601): days, months and years follow the
 * calendar of Shanghai, hours and minutes the clock.
 */
public record Span(TemporalAmount amount) {

  /** Reads {@code P7D}, {@code P1M}, {@code PT24H} … */
  public static Span of(String iso) {
    return new Span(iso.contains("T") ? Duration.parse(iso) : Period.parse(iso));
  }

  /** Whether it counts in calendar days, so that it begins at midnight. */
  public boolean followsCalendar() {
    return amount instanceof Period;
  }

  /** The moment this long after another. */
  public Instant after(Instant start) {
    return times(start, 1);
  }

  /**
   * The moment this many times as long after the anchor. Always counted from the anchor, so that
   * months after the 31st do not drift: the last day of a shorter month, then the 31st again.
   */
  public Instant times(Instant anchor, int count) {
    ZonedDateTime start = anchor.atZone(Zones.SHANGHAI);
    if (amount instanceof Period period) {
      return start.plus(period.multipliedBy(count)).toInstant();
    }
    return anchor.plus(((Duration) amount).multipliedBy(count));
  }
}
