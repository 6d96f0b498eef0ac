package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The window of a duty")
class DutyWindowTest {

  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
  private static final Instant DUE = START.plusSeconds(1_800);

  @Test
  void opens_before_the_event_and_closes_after_it() {
    Instant end = START.plusSeconds(28_800);
    DutyWindow shift = new DutyWindow(START.minusSeconds(1_800), START, end);

    assertThat(shift.dueAt(DUE).opensAt()).isEqualTo(START.minusSeconds(1_800));
    assertThat(shift.dueAt(DUE).dueAt()).isEqualTo(DUE);
    assertThat(shift.dueAt(DUE).lapsesAt()).isEqualTo(end);
  }

  @Test
  void never_closes_before_the_deadline() {
    DutyWindow tenMinutes = new DutyWindow(START, START, START.plusSeconds(600));

    assertThat(tenMinutes.dueAt(DUE).lapsesAt()).isEqualTo(DUE);
  }

  @Test
  void of_what_has_happened_stays_open_for_ever() {
    assertThat(DutyWindow.from(START).dueAt(DUE).lapsesAt()).isNull();
  }
}
