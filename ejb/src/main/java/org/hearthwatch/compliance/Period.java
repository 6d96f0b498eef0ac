package org.hearthwatch.compliance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** In what steps a trend is drawn. Weeks begin on Monday. */
public enum Period {
  WEEK,
  MONTH;

  /** The first day of the week or month in which a day lies. */
  public LocalDate startOf(LocalDate day) {
    return this == MONTH
        ? day.withDayOfMonth(1)
        : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The first day of the next one. */
  public LocalDate next(LocalDate start) {
    return this == MONTH ? start.plusMonths(1) : start.plusWeeks(1);
  }
}
