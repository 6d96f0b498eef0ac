package org.hearthwatch.web.rest.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthwatch.shared.Zones;

/**
 * The moments that a {@code date} parameter of a search leaves (FHIR R4, search, 3.1.1.5.3). A date
 * stands for the whole of what it names: a year, month or day in Shanghai, a minute, a second.
 *
 * @param from null means without a beginning
 * @param until exclusive; null means without an end
 */
record DateSpan(Instant from, Instant until) {

  static final DateSpan ALWAYS = new DateSpan(null, null);

  private static final Pattern SHAPE =
      Pattern.compile(
          "(eq|ge|le|gt|lt)?(\\d{4}(?:-\\d{2}(?:-\\d{2}"
              + "(?:T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?)");

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Reads one value; empty when it is no date with a prefix that we know. */
  static Optional<DateSpan> parse(String text) {
    // A plus sign that somebody forgot to encode arrives as a space.
    Matcher matcher = SHAPE.matcher(text.replace(' ', '+'));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      DateSpan whole = whole(matcher);
      String prefix = matcher.group(1) == null ? "eq" : matcher.group(1);
      return Optional.of(
          switch (prefix) {
            case "ge" -> new DateSpan(whole.from, null);
            case "gt" -> new DateSpan(whole.until, null);
            case "le" -> new DateSpan(null, whole.until);
            case "lt" -> new DateSpan(null, whole.from);
            default -> whole;
          });
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether a moment lies in it. */
  boolean covers(Instant moment) {
    return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
  }

  /** What both leave; it may be nothing, and then begins after it ends. */
  DateSpan and(DateSpan other) {
    Instant later =
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    Instant earlier =
        until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
    return new DateSpan(later, earlier);
  }

  private static DateSpan whole(Matcher matcher) {
    String date = matcher.group(2);
    return switch (date.length()) {
      case YEAR -> days(Year.parse(date).atDay(1), Year.parse(date).plusYears(1).atDay(1));
      case MONTH ->
          days(YearMonth.parse(date).atDay(1), YearMonth.parse(date).plusMonths(1).atDay(1));
      case DAY -> days(LocalDate.parse(date), LocalDate.parse(date).plusDays(1));
      default -> time(matcher);
    };
  }

  private static DateSpan days(LocalDate first, LocalDate next) {
    return new DateSpan(Zones.startOfDay(first), Zones.startOfDay(next));
  }

  private static DateSpan time(Matcher matcher) {
    String text = matcher.group(2);
    Instant begin =
        matcher.group(5) == null
            ? LocalDateTime.parse(text).atZone(Zones.SHANGHAI).toInstant()
            : OffsetDateTime.parse(text).toInstant();
    ChronoUnit width =
        matcher.group(3) == null
            ? ChronoUnit.MINUTES
            : matcher.group(4) == null ? ChronoUnit.SECONDS : fraction(matcher.group(4));
    return new DateSpan(begin, begin.plus(1, width));
  }

  /** Milliseconds where no more than those are written; readings are kept to the microsecond. */
  private static ChronoUnit fraction(String point) {
    return point.length() <= 4 ? ChronoUnit.MILLIS : ChronoUnit.MICROS;
  }
}
