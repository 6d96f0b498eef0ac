package org.hearthwatch.stationing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hearthwatch.stationing.model.Fence;
import org.hearthwatch.stationing.model.Position;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The position of a check-in")
class FenceTest {

  /** A degree of latitude is about 111.2 km everywhere. */
  private static final double METRE = 1 / 111_195.0;

  private static final Fence SURVEYED = new Fence(30.66, 104.06);
  private static final Fence UNSURVEYED = new Fence(null, null);

  private static Position north(double metres, double accuracy) {
    return new Position(30.66 + metres * METRE, 104.06, accuracy);
  }

  @Test
  void is_measured_along_the_surface() {
    assertThat(SURVEYED.distance(north(1_000, 5))).isCloseTo(1_000, within(2.0));
    Position beijing = new Position(39.9042, 116.4074, 5);
    assertThat(beijing.metresTo(31.2304, 121.4737)).isCloseTo(1_067_000, within(3_000.0));
  }

  @Test
  void within_three_hundred_metres_is_at_the_facility() {
    assertThat(SURVEYED.judge(north(0, 20))).isEqualTo(CheckInSignal.AT_FACILITY);
    assertThat(SURVEYED.judge(north(298, 20))).isEqualTo(CheckInSignal.AT_FACILITY);
    assertThat(SURVEYED.judge(north(303, 1))).isEqualTo(CheckInSignal.AWAY);
  }

  @Test
  void that_is_too_inexact_proves_nothing() {
    assertThat(SURVEYED.judge(north(0, 200))).isEqualTo(CheckInSignal.AT_FACILITY);
    assertThat(SURVEYED.judge(north(0, 201))).isEqualTo(CheckInSignal.WEAK);
    assertThat(SURVEYED.judge(north(450, 400))).isEqualTo(CheckInSignal.WEAK);
  }

  @Test
  void three_hundred_kilometres_off_is_away_however_inexact() {
    assertThat(SURVEYED.judge(north(300_000, 10))).isEqualTo(CheckInSignal.AWAY);
    assertThat(SURVEYED.judge(north(300_000, 5_000))).isEqualTo(CheckInSignal.AWAY);
  }

  @Test
  void at_a_facility_that_was_never_surveyed_says_little() {
    assertThat(UNSURVEYED.judge(north(0, 5))).isEqualTo(CheckInSignal.WEAK);
    assertThat(UNSURVEYED.distance(north(0, 5))).isNull();
  }

  @Test
  void may_be_missing() {
    assertThat(SURVEYED.judge(null)).isEqualTo(CheckInSignal.NO_POSITION);
    assertThat(SURVEYED.distance(null)).isNull();
  }

  @Test
  void that_cannot_be_one_counts_as_missing() {
    assertThat(Position.told(91.0, 104.0, 5.0)).isEmpty();
    assertThat(Position.told(30.0, -181.0, 5.0)).isEmpty();
    assertThat(Position.told(Double.NaN, 104.0, 5.0)).isEmpty();
    assertThat(Position.told(30.0, null, 5.0)).isEmpty();
  }

  @Test
  void without_an_accuracy_is_kept_and_proves_nothing() {
    Position position = Position.told(30.66, 104.06, -1.0).orElseThrow();

    assertThat(SURVEYED.judge(position)).isEqualTo(CheckInSignal.WEAK);
    assertThat(position.accuracyIfTold()).isNull();
  }
}
