package org.hearthwatch.web.page.shell;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Zones;

/**
 * Reads what people typed. Everything unreadable is collected, so that it can be said at once;
 * times are those of Shanghai.
 */
public class Inputs {

  private final Faults faults = new Faults();

  /** A whole number, or null when nothing was typed. */
  public Integer whole(String field, String text) {
    return read(field, text, Integer::valueOf, "NOT_A_NUMBER");
  }

  /** A number with decimals, or null when nothing was typed. */
  public BigDecimal decimal(String field, String text) {
    return read(field, text, plain -> new BigDecimal(plain.replace(',', '.')), "NOT_A_NUMBER");
  }

  /** The figures of a number as plain ones, whatever the input method gave; null stays null. */
  public static String plainNumber(String text) {
    return text == null || text.isBlank() ? null : plain(text).replace(',', '.');
  }

  /** A date as 2026-11-23, or null when nothing was typed. */
  public LocalDate date(String field, String text) {
    return read(field, text, LocalDate::parse, "NOT_A_DATE");
  }

  /** A time of day as 14:05, or null when nothing was typed. */
  public LocalTime time(String field, String text) {
    return read(field, text, Inputs::timeOfDay, "NOT_A_TIME");
  }

  /** A moment, typed as a date and a time of day; both are needed. */
  public Instant moment(String dateField, String date, String timeField, String time) {
    LocalDate day = date(dateField, date);
    LocalTime clock = time(timeField, time);
    faults.require(dateField, date).require(timeField, time);
    return day == null || clock == null
        ? null
        : day.atTime(clock).atZone(Zones.SHANGHAI).toInstant();
  }

  /** Notes that something is needed. */
  public Inputs require(String field, Object value) {
    faults.require(field, value);
    return this;
  }

  /** Rejects the form when anything was unreadable or missing. */
  public void throwIfAny() {
    faults.throwIfAny();
  }

  private static LocalTime timeOfDay(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }

  private <T> T read(String field, String text, Function<String, T> reading, String code) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return reading.apply(plain(text));
    } catch (NumberFormatException | DateTimeParseException unreadable) {
      faults.check(false, field, code);
      return null;
    }
  }

  /**
   * Full-width figures and punctuation, as Chinese input methods give them, count as plain ones.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.strip()
        .chars()
        .map(c -> c >= '！' && c <= '～' ? c - '！' + '!' : c == '。' ? '.' : c)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
