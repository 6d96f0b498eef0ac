package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearthwatch.duty.model.Span;
import org.hearthwatch.duty.model.WorkCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deadline in working days")
class WorkCalendarTest {

  /** Spring Festival 2026: free from 15 to 23 February, worked on Saturdays 14 and 28 February. */
  private static WorkCalendar springFestival() {
    Map<LocalDate, Boolean> days = new HashMap<>();
    for (int day = 15; day <= 23; day++) {
      days.put(LocalDate.of(2026, 2, day), false);
    }
    days.put(LocalDate.of(2026, 2, 14), true);
    days.put(LocalDate.of(2026, 2, 28), true);
    return new WorkCalendar(days, Set.of(2026));
  }

  @Test
  void ends_at_midnight_of_the_last_one_and_does_not_count_the_day_of_the_event() {
    // Thursday 12 February 2026, 10:00 in Shanghai; worked: 13, 14 (exchange), 24, 25, 26, 27, 28.
    Instant event = Instant.parse("2026-02-12T02:00:00Z");

    assertThat(Span.of("P7WD", springFestival()).after(event))
        .isEqualTo("2026-02-28T16:00:00Z"); // 24:00 of 28 February
  }

  @Test
  void counts_every_weekend_as_free_in_a_year_without_a_notice() {
    WorkCalendar nothingKnown = WorkCalendar.withoutHolidays();

    assertThat(nothingKnown.knows(2027)).isFalse();
    assertThat(nothingKnown.workingDayAfter(LocalDate.of(2027, 1, 1), 1)) // a Friday
        .isEqualTo(LocalDate.of(2027, 1, 4));
  }
}
