package org.hearthwatch.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearthwatch.duty.adapter.Holidays;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/**
 * The administrator enters the official notice of a year's holidays, so that deadlines in working
 * days know of them. Deadlines that were set before stay as they are.
 */
@Stateless
@DenyAll
public class LoadHolidays {

  private static final String PROVINCE = "510000";
  private static final int EARLIEST = 2020;
  private static final int LATEST = 2100;
  private static final int SOURCE_LENGTH = 300;

  /**
   * A day that does not follow the week: a weekday that is free, or a weekend day that is worked.
   */
  public record Day(LocalDate day, boolean working, String name) {}

  /**
   * A year's notice.
   *
   * @param source where the notice is published
   * @param days may reach into the last weeks of the year before
   */
  public record Command(int year, String source, List<Day> days) {}

  @Inject private CurrentCaller callers;
  @Inject private Holidays holidays;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Puts the notice in place of what was known of that year; answers the years that are known. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<Integer> load(Command command) {
    Caller caller = callers.get();
    check(command);
    holidays.replace(command, caller.username(), clock.instant());
    records.append(
        PROVINCE,
        "HOLIDAYS_LOADED",
        "CALENDAR",
        String.valueOf(command.year()),
        Map.of("source", new Words(command.source()), "days", command.days().size()));
    return holidays.years();
  }

  private static void check(Command command) {
    boolean sensible = command.year() >= EARLIEST && command.year() <= LATEST;
    Faults faults =
        new Faults()
            .check(sensible, "year", "OUT_OF_RANGE", EARLIEST, LATEST)
            .require("source", command.source())
            .longest("source", command.source(), SOURCE_LENGTH)
            .require("days", command.days() == null || command.days().isEmpty() ? null : "some");
    faults.throwIfAny();
    for (Day day : command.days()) {
      faults.require("day", day.day()).require("name", day.name());
      faults.check(day.day() == null || isOf(day.day(), command.year()), "day", "NOT_OF_YEAR");
    }
    faults.throwIfAny();
  }

  private static boolean isOf(LocalDate day, int year) {
    boolean lastWeeksBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
    return day.getYear() == year || lastWeeksBefore;
  }
}
