package org.hearthwatch.web.page.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Times as people read them: relative in lists, exact on hover and in print; Asia/Shanghai. */
@Named("times")
@RequestScoped
public class Times {

  @Inject private Clock clock;
  @Inject private ReaderLanguage language;

  /** E.g. "in 3 hours", "2 days ago", "just now". */
  public String relative(Instant at) {
    if (at == null) {
      return "";
    }
    Duration away = Duration.between(clock.instant(), at);
    String side = away.isNegative() ? "ago" : "in";
    Duration span = away.abs();
    if (span.toSeconds() < 60) {
      return language.say("Shell", "time.now");
    }
    if (span.toMinutes() < 60) {
      return language.say("Shell", "time.minutes." + side, span.toMinutes());
    }
    if (span.toHours() < 48) {
      return language.say("Shell", "time.hours." + side, span.toHours());
    }
    return language.say("Shell", "time.days." + side, span.toDays());
  }

  /** How long something is overdue or has lasted, e.g. "3 hours". */
  public String length(Duration span) {
    long hours = span.toHours();
    if (hours < 1) {
      return language.say("Shell", "time.minutes", span.toMinutes());
    }
    return hours < 48
        ? language.say("Shell", "time.hours", hours)
        : language.say("Shell", "time.days", span.toDays());
  }

  /** E.g. 2026年11月23日 14:05, or 23 Nov 2026, 14:05. */
  public String exact(Instant at) {
    return at == null ? "" : write(at, "time.pattern.exact");
  }

  /** E.g. 11月23日 14:05, or 23 Nov, 14:05; for lists that stay within weeks. */
  public String brief(Instant at) {
    return at == null ? "" : write(at, "time.pattern.brief");
  }

  /** E.g. 2026年11月23日, or 23 Nov 2026. */
  public String date(LocalDate day) {
    return day == null ? "" : pattern("time.pattern.date").format(day);
  }

  /** The day of a moment, as {@link #date} writes it. */
  public String day(Instant at) {
    return at == null ? "" : date(at.atZone(Zones.SHANGHAI).toLocalDate());
  }

  /** Today's date. */
  public String getToday() {
    return day(clock.instant());
  }

  /** For machines: ISO 8601 with the offset. */
  public String iso(Instant at) {
    ZonedDateTime local = at.atZone(Zones.SHANGHAI).truncatedTo(ChronoUnit.SECONDS);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
  }

  private String write(Instant at, String key) {
    return pattern(key).format(at.atZone(Zones.SHANGHAI));
  }

  private DateTimeFormatter pattern(String key) {
    return DateTimeFormatter.ofPattern(language.say("Shell", key), language.getLocale());
  }
}
