package org.hearthwatch.web.page.shell;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Zones;

/**
 * What somebody typed into a form, by field: kept as typed, so that a refused form shows it again,
 * and read with every fault noted. A moment is two fields, the day and {@code <field>Time}.
 */
public class Typed implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String TIME = "Time";

  private final HashMap<String, String> fields = new HashMap<>();

  /** The fields as typed; pages read and write them by name. */
  public Map<String, String> getFields() {
    return fields;
  }

  /** Fills a moment's two fields, e.g. with what is usual. */
  public void put(String field, Instant moment) {
    fields.put(field, Zones.day(moment).toString());
    LocalTime time = LocalTime.ofInstant(moment, Zones.SHANGHAI);
    fields.put(field + TIME, time.toString().substring(0, 5));
  }

  /** The text without blanks around it; null when there is none. */
  public String text(String field) {
    String text = fields.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A number; {@code NOT_A_NUMBER} is noted for what is none. */
  public BigDecimal number(String field, Faults faults) {
    String text = text(field);
    try {
      return text == null ? null : new BigDecimal(text.replace(',', '.').replace('。', '.'));
    } catch (NumberFormatException unreadable) {
      faults.check(false, field, "NOT_A_NUMBER");
      return null;
    }
  }

  /** A whole number; {@code NOT_A_NUMBER} is noted for what is none. */
  public Integer whole(String field, Faults faults) {
    try {
      BigDecimal number = number(field, faults);
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException broken) {
      faults.check(false, field, "NOT_A_NUMBER");
      return null;
    }
  }

  /** A day such as 2026-11-23; {@code NOT_A_DATE} is noted for what is none. */
  public LocalDate day(String field, Faults faults) {
    String text = text(field);
    try {
      return text == null ? null : LocalDate.parse(text.replaceAll("[/.年月]", "-").replace("日", ""));
    } catch (DateTimeException unreadable) {
      faults.check(false, field, "NOT_A_DATE");
      return null;
    }
  }

  /** A moment in Shanghai; {@code NOT_A_TIME} is noted for a day without a time such as 14:05. */
  public Instant moment(String field, Faults faults) {
    LocalDate day = day(field, faults);
    String time = text(field + TIME);
    if (day == null) {
      faults.check(time == null || text(field) != null, field, "NOT_A_DATE");
      return null;
    }
    try {
      String full = time == null ? "" : time.replace('：', ':').replaceFirst("^(\\d):", "0$1:");
      return day.atTime(LocalTime.parse(full)).atZone(Zones.SHANGHAI).toInstant();
    } catch (DateTimeException unreadable) {
      faults.check(false, field, "NOT_A_TIME");
      return null;
    }
  }

  /** One of the choices of an enum; null when nothing, or nothing of ours, was chosen. */
  public <E extends Enum<E>> E choice(String field, Class<E> type) {
    String text = text(field);
    return Stream.of(type.getEnumConstants())
        .filter(one -> one.name().equals(text))
        .findFirst()
        .orElse(null);
  }
}
