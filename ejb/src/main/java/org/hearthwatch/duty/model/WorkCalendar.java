package org.hearthwatch.duty.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The working days of China: Monday to Friday, less the official holidays, plus the Saturdays and
 * Sundays that are worked in exchange.
 *
 * @param exceptions days that do not follow the week, and whether they are worked
 * @param years the years whose official notice is known; in others every weekend is free
 */
public record WorkCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> years) {

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Keeps its own copies. */
  public WorkCalendar {
    exceptions = Map.copyOf(exceptions);
    years = Set.copyOf(years);
  }

  /** A calendar that knows no holidays. */
  public static WorkCalendar withoutHolidays() {
    return new WorkCalendar(Map.of(), Set.of());
  }

  /** Whether the day is worked. */
  public boolean isWorked(LocalDate day) {
    return exceptions.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
  }

  /** Whether the official notice of that year is known. */
  public boolean knows(int year) {
    return years.contains(year);
  }

  /** The n-th working day after a day, which is itself not counted. */
  public LocalDate workingDayAfter(LocalDate day, int n) {
    LocalDate found = day;
    for (int left = n; left > 0; ) {
      found = found.plusDays(1);
      if (isWorked(found)) {
        left--;
      }
    }
    return found;
  }
}
