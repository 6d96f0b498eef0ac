package org.hearthwatch.stationing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.duty.DutyWindow;
import org.hearthwatch.shared.Faulty;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.stationing.model.Fence;
import org.hearthwatch.stationing.model.Position;
import org.hearthwatch.stationing.model.Presence;
import org.hearthwatch.stationing.model.Shift;
import org.hearthwatch.stationing.model.Slot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A shift")
class ShiftTest {

  private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
  private static final Instant END = START.plus(Duration.ofHours(8));
  private static final Duration EARLY = Duration.ofMinutes(30);

  private static Slot slot(Instant start, Instant end) {
    return new Slot("FC-510100-001", "resident-staff", start, end);
  }

  private static Shift dayShift() {
    return new Shift(Ids.next(), slot(START, END));
  }

  private static List<String> faults(Slot slot, Instant now) {
    return Faulty.fields(faults -> slot.check(faults, now));
  }

  @Test
  void can_be_checked_in_for_from_half_an_hour_before_until_its_end() {
    assertThat(Faulty.refusal(() -> dayShift().requireOpenAt(START.minus(EARLY).minusNanos(1))))
        .isEqualTo("SHIFT_NOT_BEGUN");
    assertThat(Faulty.refusal(() -> dayShift().requireOpenAt(START.minus(EARLY))))
        .isEqualTo("nothing was refused");
    assertThat(Faulty.refusal(() -> dayShift().requireOpenAt(END)))
        .isEqualTo("nothing was refused");
    assertThat(Faulty.refusal(() -> dayShift().requireOpenAt(END.plusNanos(1))))
        .isEqualTo("SHIFT_OVER");
  }

  @Test
  void owes_its_check_in_for_exactly_as_long_as_one_is_taken() {
    assertThat(dayShift().window()).isEqualTo(new DutyWindow(START.minus(EARLY), START, END));
  }

  @Test
  void is_planned_then_expected_and_missed_when_nobody_came() {
    assertThat(dayShift().stateAt(START.minus(EARLY).minusNanos(1), false))
        .isEqualTo(ShiftState.PLANNED);
    assertThat(dayShift().stateAt(START.minus(EARLY), false)).isEqualTo(ShiftState.EXPECTED);
    assertThat(dayShift().stateAt(END, false)).isEqualTo(ShiftState.EXPECTED);
    assertThat(dayShift().stateAt(END.plusNanos(1), false)).isEqualTo(ShiftState.MISSED);
  }

  @Test
  void stays_checked_in() {
    assertThat(dayShift().stateAt(END.plusSeconds(86_400), true)).isEqualTo(ShiftState.CHECKED_IN);
  }

  @Test
  void may_be_rostered_while_it_runs_but_not_when_it_is_over() {
    assertThat(faults(slot(START, END), START.plusSeconds(600))).isEmpty();
    assertThat(faults(slot(START, END), END)).containsExactly("endsAt IN_THE_PAST");
  }

  @Test
  void ends_after_it_begins_and_within_a_day() {
    assertThat(faults(slot(START, START), START.minusSeconds(1)))
        .containsExactly("endsAt NOT_AFTER_START");
    assertThat(faults(slot(START, START.plus(Duration.ofHours(24))), START)).isEmpty();
    assertThat(faults(slot(START, START.plus(Duration.ofHours(25))), START))
        .containsExactly("endsAt SHIFT_TOO_LONG");
  }

  @Test
  void says_who_is_where_and_when() {
    assertThat(faults(new Slot(null, " ", null, null), START))
        .containsExactly(
            "facilityCode REQUIRED", "username REQUIRED", "startsAt REQUIRED", "endsAt REQUIRED");
  }

  @Test
  void is_checked_in_for_by_the_time_of_the_server() {
    Fence fence = new Fence(30.66, 104.06);
    CheckInView view =
        new Presence(Ids.next(), dayShift(), new Position(30.66, 104.06, 8), fence, START).view();

    assertThat(view.occurredAt()).isEqualTo(START);
    assertThat(view.signal()).isEqualTo(CheckInSignal.AT_FACILITY);
    assertThat(view.distanceMetres()).isZero();
  }

  @Test
  void is_checked_in_for_without_a_position_too() {
    CheckInView view =
        new Presence(Ids.next(), dayShift(), null, new Fence(30.66, 104.06), START).view();

    assertThat(view.signal()).isEqualTo(CheckInSignal.NO_POSITION);
    assertThat(view.latitude()).isNull();
    assertThat(view.distanceMetres()).isNull();
  }
}
