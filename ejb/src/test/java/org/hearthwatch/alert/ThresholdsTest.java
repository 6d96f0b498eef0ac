package org.hearthwatch.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.telemetry.House.faulty;

import java.time.Duration;
import java.time.LocalDate;
import org.hearthwatch.alert.adapter.Thresholds;
import org.hearthwatch.telemetry.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A threshold")
class ThresholdsTest {
  private static final LocalDate TOMORROW = LocalDate.parse("2026-11-26");

  private final House house = new House();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void countsFromItsDayAndIsOnTheRecord() {
    ThresholdView planned = change(Threshold.ROOM_COLDEST, 14.0, TOMORROW);
    assertThat(planned.value()).isEqualTo(12);
    assertThat(planned.changes()).hasSize(1);
    assertThat(planned.changes().get(0).setBy()).isEqualTo("admin");
    assertThat(coldest()).isEqualTo(12);
    house.clock.pass(Duration.ofHours(14));
    assertThat(coldest()).as("it is midnight in Shanghai").isEqualTo(14);
    assertThat(
            house.database.column(
                "select stream || ' ' || subject_id from record_entry"
                    + " where action = 'THRESHOLD_CHANGED'"))
        .containsExactly("510000 ROOM_COLDEST");
  }

  @Test
  void isDecidedAnewBeforeItsDay() {
    change(Threshold.SILENCE_OFFLINE, 60.0, TOMORROW);
    change(Threshold.SILENCE_OFFLINE, 45.0, TOMORROW);
    house.clock.pass(Duration.ofDays(1));
    assertThat(house.as("admin", () -> house.node.get(Thresholds.class).silence()).offline())
        .isEqualTo(Duration.ofSeconds(45));
  }

  @Test
  void makesSense() {
    faulty("value", "OUT_OF_RANGE", () -> change(Threshold.ROOM_COLDEST, 40.0, TOMORROW));
    faulty("value", "OUT_OF_RANGE", () -> change(Threshold.NEWS2_URGENT, 4.5, TOMORROW));
    faulty("value", "THRESHOLDS_CROSSED", () -> change(Threshold.NEWS2_URGENT, 7.0, TOMORROW));
    faulty("from", "IN_THE_PAST", () -> change(Threshold.NEWS2_URGENT, 4.0, TOMORROW.minusDays(1)));
    faulty(
        "reason",
        "REQUIRED",
        () ->
            house.as(
                "admin",
                () ->
                    house
                        .node
                        .get(ChangeThreshold.class)
                        .change(
                            new ChangeThreshold.Command(
                                Threshold.NEWS2_URGENT, 4.0, TOMORROW, " "))));
  }

  private ThresholdView change(Threshold code, double value, LocalDate from) {
    ChangeThreshold.Command command =
        new ChangeThreshold.Command(code, value, from, "Winter is coming");
    return house.as("admin", () -> house.node.get(ChangeThreshold.class).change(command));
  }

  private double coldest() {
    return house.as("supervisor", () -> house.node.get(FindThresholds.class).all()).stream()
        .filter(one -> one.code() == Threshold.ROOM_COLDEST)
        .findFirst()
        .orElseThrow()
        .value();
  }
}
