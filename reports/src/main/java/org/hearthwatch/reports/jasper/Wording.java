package org.hearthwatch.reports.jasper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.hearthwatch.reports.Bilingual;
import org.hearthwatch.reports.Counts;
import org.hearthwatch.reports.DutyState;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.reports.ObligationRow;

/**
 * Everything the templates say, in one language: texts, dates, figures, states. Times are printed
 * in Asia/Shanghai.
 */
public final class Wording {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String BUNDLE = "org.hearthwatch.reports.i18n.Reports";
  private static final String NOTHING = "—";

  private final Lang lang;
  private final Instant knownAt;
  private final ResourceBundle texts;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;

  /**
   * @param lang the language to print
   * @param knownAt unfulfilled duties are overdue up to this moment
   */
  public Wording(Lang lang, Instant knownAt) {
    this.lang = lang;
    this.knownAt = knownAt;
    this.texts = ResourceBundle.getBundle(BUNDLE, lang.locale(), Wording.class.getClassLoader());
    this.date = formatter("format.date");
    this.time = formatter("format.time");
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(texts.getString(key), lang.locale()).withZone(SHANGHAI);
  }

  /** A text of the bundle with its arguments; an unknown key fails the report. */
  public String text(String key, Object... args) {
    return new MessageFormat(texts.getString(key), lang.locale()).format(args);
  }

  /** The text in this language. */
  public String of(Bilingual text) {
    return text.in(lang);
  }

  /** A day, such as 2026年11月23日. */
  public String date(LocalDate day) {
    return date.format(day);
  }

  /** A moment, such as 23 Nov 2026, 14:05; a dash for none. */
  public String time(Instant moment) {
    return moment == null ? NOTHING : time.format(moment);
  }

  /** A score in percent, rounded down so that only a full score reads 100 %; a dash for none. */
  public String score(Double score) {
    if (score == null) {
      return NOTHING;
    }
    BigDecimal percent = BigDecimal.valueOf(score).movePointRight(2);
    return percent.setScale(1, RoundingMode.DOWN) + "%";
  }

  /** A whole number without grouping, as tables read best. */
  public String count(long count) {
    return Long.toString(count);
  }

  /** A weight without needless zeros. */
  public String weight(double weight) {
    return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }

  /** Code, legal source and how far the source is confirmed. */
  public String source(ObligationRow row) {
    String status = text("source." + row.sourceStatus().code());
    return text("obligation.source", row.code(), row.source(), status);
  }

  /** The accountable person, or that there was none. */
  public String accountable(Bilingual name) {
    return name == null ? text("accountable.none") : of(name);
  }

  /** What somebody wrote, or that nothing was written. */
  public String prose(String text) {
    return text.isBlank() ? text("prose.none") : text;
  }

  /** From when to when a duty could be fulfilled in time. */
  public String span(Instant opensAt, Instant dueAt) {
    return text("span.value", time(opensAt), time(dueAt));
  }

  /** The state in sign and word, with when it was fulfilled and by how much it was late. */
  public String outcome(DutyState state, Instant dueAt, Instant fulfilledAt) {
    String word = text("state." + state.name());
    String done = fulfilledAt == null ? "" : "\n" + text("state.doneAt", time(fulfilledAt));
    boolean behind = state == DutyState.OVERDUE || state == DutyState.FULFILLED_LATE;
    Instant until = fulfilledAt == null ? knownAt : fulfilledAt;
    if (!behind || !until.isAfter(dueAt)) {
      return word + done;
    }
    String key = fulfilledAt == null ? "state.behind" : "state.lateBy";
    return word + done + "\n" + text(key, duration(Duration.between(dueAt, until)));
  }

  private String duration(Duration span) {
    if (span.toDays() > 0) {
      String key = span.toHoursPart() == 0 ? "duration.wholeDays" : "duration.days";
      return text(key, span.toDays(), span.toHoursPart());
    }
    return span.toHours() > 0
        ? text("duration.hours", span.toHours(), span.toMinutesPart())
        : text("duration.minutes", Math.max(span.toMinutes(), 1));
  }

  /** What a bar of counts shows, in words, for those who cannot see it. */
  public String barText(Counts counts) {
    return text(
        "bar",
        count(counts.inTime()),
        count(counts.late()),
        count(counts.missed()),
        count(counts.waived()));
  }
}
