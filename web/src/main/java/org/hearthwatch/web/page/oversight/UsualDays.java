package org.hearthwatch.web.page.oversight;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hearthwatch.web.page.shell.ListState;

/** Spans of days that people ask for again and again, counted from today. */
enum UsualDays {
  WEEK,
  MONTH,
  LAST_MONTH,
  QUARTER,
  YEAR,
  TWELVE_MONTHS;

  Window.Preset preset(ListState address, LocalDate today) {
    String from = first(today).toString();
    String to = last(today).toString();
    return new Window.Preset(
        name().toLowerCase(Locale.ROOT),
        address.with(Map.of("from", from, "to", to)),
        from.equals(address.get("from")) && to.equals(address.get("to")));
  }

  private LocalDate first(LocalDate today) {
    LocalDate month = today.withDayOfMonth(1);
    return switch (this) {
      case WEEK -> today.minusDays(6);
      case MONTH -> month;
      case LAST_MONTH -> month.minusMonths(1);
      case QUARTER -> month.minusMonths((today.getMonthValue() - 1) % 3);
      case YEAR -> today.withDayOfYear(1);
      case TWELVE_MONTHS -> today.minusYears(1).plusDays(1);
    };
  }

  private LocalDate last(LocalDate today) {
    return this == LAST_MONTH ? today.withDayOfMonth(1).minusDays(1) : today;
  }
}
