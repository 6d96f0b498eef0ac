package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.inspection.adapter.Recurrences;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The days of a plan")
class RecurrencesTest {

  private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2026, 1, 31);

  private static List<String> days(String rule) {
    return Recurrences.days(rule, LAST_OF_JANUARY, new Faults()).stream()
        .map(LocalDate::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"FREQ=MONTHLY;COUNT=4", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4"})
  void of_the_31st_skip_months_without_one(String rule) {
    assertThat(days(rule)).containsExactly("2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31");
  }

  @Test
  void on_the_last_of_the_month_skip_none() {
    assertThat(days("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
  }

  @Test
  void may_be_by_week_or_by_weekday_of_the_month() {
    assertThat(days("FREQ=WEEKLY;INTERVAL=2;COUNT=3"))
        .containsExactly("2026-01-31", "2026-02-14", "2026-02-28");
    assertThat(days("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20260401"))
        .containsExactly("2026-02-10", "2026-03-10");
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=MONTHLY, RECURRENCE_ENDLESS",
    "FREQ=DAILY;INTERVAL=1, RECURRENCE_ENDLESS",
    "FREQ=DAILY;COUNT=61, RECURRENCE_TOO_LONG",
    "FREQ=DAILY;COUNT=100000000, RECURRENCE_TOO_LONG",
    "FREQ=YEARLY;COUNT=9, RECURRENCE_TOO_LONG",
    "FREQ=YEARLY;UNTIL=29991231, RECURRENCE_TOO_LONG",
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3, RECURRENCE_EMPTY",
    "FREQ=MONTHLY;UNTIL=20200101, RECURRENCE_EMPTY",
    "FREQ=HOURLY;COUNT=3, RECURRENCE_INVALID",
    "FREQ=SOMETIMES;COUNT=3, RECURRENCE_INVALID",
    "COUNT=3, RECURRENCE_INVALID",
    "每月一次, RECURRENCE_INVALID",
    "'', REQUIRED"
  })
  void come_from_a_rule_that_is_one_and_ends(String rule, String code) {
    assertThat(Faulty.fields(faults -> Recurrences.days(rule, LAST_OF_JANUARY, faults)))
        .containsExactly("rule " + code);
  }
}
