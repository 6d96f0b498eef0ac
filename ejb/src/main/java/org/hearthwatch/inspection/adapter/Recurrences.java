package org.hearthwatch.inspection.adapter;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.hearthwatch.shared.Faults;

/**
 * Recurrence rules of RFC 5545, counted in whole days. As the standard has it, a rule for the 31st
 * skips the months without one; {@code BYMONTHDAY=-1} is the last day of every month. A rule has to
 * end by itself, within two years and {@value #MOST} days.
 */
public final class Recurrences {

  /** As many days as a plan may have. */
  public static final int MOST = 60;

  private static final int YEARS = 2;
  private static final String FIELD = "rule";

  private Recurrences() {}

  /** The days of a rule from a day on; notes why there are none, and none then. */
  public static List<LocalDate> days(String rule, LocalDate from, Faults faults) {
    faults.require(FIELD, rule);
    if (rule == null || rule.isBlank() || from == null) {
      return List.of();
    }
    try {
      Recur<LocalDate> recur = new Recur<>(rule.strip());
      boolean ends = recur.getCount() > 0 || recur.getUntil() != null;
      faults.check(ends, FIELD, "RECURRENCE_ENDLESS");
      return ends ? bounded(recur, from, faults) : List.of();
    } catch (RuntimeException notARule) { // the library throws what the part at fault throws
      faults.check(false, FIELD, "RECURRENCE_INVALID");
      return List.of();
    }
  }

  private static List<LocalDate> bounded(Recur<LocalDate> recur, LocalDate from, Faults faults) {
    LocalDate last = from.plusYears(YEARS);
    List<LocalDate> days = recur.getDates(from, from, last.plusDays(1), MOST + 1);
    Temporal until = recur.getUntil();
    boolean tooLong =
        days.size() > MOST
            || recur.getCount() > days.size()
            || (until != null && LocalDate.from(until).isAfter(last));
    faults
        .check(!days.isEmpty(), FIELD, "RECURRENCE_EMPTY")
        .check(days.isEmpty() || !tooLong, FIELD, "RECURRENCE_TOO_LONG", MOST, YEARS);
    return tooLong ? List.of() : days;
  }
}
