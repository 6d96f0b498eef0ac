package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state of a duty")
class DutyTimesTest {

  private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant DUE = OPENS.plus(Duration.ofDays(9));
  private static final Instant LAPSES = DUE.plus(Duration.ofDays(7));

  private static DutyTimes unfulfilled() {
    return new DutyTimes(OPENS, DUE, LAPSES, null, null, null);
  }

  private static DutyTimes fulfilled(Instant happened, Instant recorded) {
    return new DutyTimes(OPENS, DUE, LAPSES, happened, recorded, null);
  }

  private static DutyState at(DutyTimes times, Instant moment) {
    return times.stateAt(moment, moment);
  }

  @Test
  void is_open_then_due_soon_then_overdue_then_missed() {
    DutyTimes times = unfulfilled();

    assertThat(at(times, OPENS)).isEqualTo(DutyState.OPEN);
    assertThat(at(times, DUE.minus(Duration.ofHours(24)))).isEqualTo(DutyState.DUE_SOON);
    assertThat(at(times, DUE)).isEqualTo(DutyState.DUE_SOON);
    assertThat(at(times, DUE.plusMillis(1))).isEqualTo(DutyState.OVERDUE);
    assertThat(at(times, LAPSES.plusMillis(1))).isEqualTo(DutyState.MISSED);
  }

  @Test
  void is_due_soon_in_the_last_quarter_of_a_short_one() {
    DutyTimes hour = new DutyTimes(OPENS, OPENS.plus(Duration.ofHours(1)), null, null, null, null);

    assertThat(at(hour, OPENS.plus(Duration.ofMinutes(44)))).isEqualTo(DutyState.OPEN);
    assertThat(at(hour, OPENS.plus(Duration.ofMinutes(45)))).isEqualTo(DutyState.DUE_SOON);
  }

  @Test
  void without_a_next_one_stays_overdue_for_ever() {
    DutyTimes event = new DutyTimes(OPENS, DUE, null, null, null, null);

    assertThat(at(event, DUE.plus(Duration.ofDays(400)))).isEqualTo(DutyState.OVERDUE);
  }

  @Test
  void is_fulfilled_up_to_the_very_deadline_and_late_after_it() {
    assertThat(at(fulfilled(DUE, DUE), LAPSES)).isEqualTo(DutyState.FULFILLED);
    assertThat(at(fulfilled(DUE.plusMillis(1), DUE.plusMillis(1)), LAPSES))
        .isEqualTo(DutyState.FULFILLED_LATE);
  }

  @Test
  void as_of_an_earlier_day_was_still_open() {
    Instant done = OPENS.plus(Duration.ofDays(5));

    assertThat(fulfilled(done, done).stateAt(OPENS.plus(Duration.ofDays(4)), LAPSES))
        .isEqualTo(DutyState.OPEN);
  }

  @Test
  void as_known_before_the_evidence_was_recorded_is_overdue() {
    DutyTimes recordedLater = fulfilled(OPENS.plusSeconds(60), DUE.plus(Duration.ofDays(3)));

    assertThat(recordedLater.stateAt(DUE.plusSeconds(1), DUE.plusSeconds(1)))
        .isEqualTo(DutyState.OVERDUE);
    assertThat(at(recordedLater, DUE.plus(Duration.ofDays(4)))).isEqualTo(DutyState.FULFILLED);
  }

  @Test
  void marks_evidence_that_was_recorded_after_the_deadline_it_claims_to_have_met() {
    assertThat(fulfilled(OPENS.plusSeconds(60), DUE.plusSeconds(1)).isBackDated()).isTrue();
    assertThat(fulfilled(OPENS.plusSeconds(60), DUE).isBackDated()).isFalse();
    assertThat(fulfilled(DUE.plusSeconds(60), DUE.plusSeconds(90)).isBackDated()).isFalse();
  }

  @Test
  void is_waived_unless_it_was_fulfilled() {
    DutyTimes waived = new DutyTimes(OPENS, DUE, LAPSES, null, null, OPENS.plusSeconds(1));

    assertThat(at(waived, LAPSES.plusSeconds(1))).isEqualTo(DutyState.WAIVED);
    assertThat(at(waived, OPENS)).isEqualTo(DutyState.OPEN);
  }
}
