package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Work;
import org.hearthwatch.telemetry.TrendPoint.Band;
import org.hearthwatch.telemetry.VitalsStored.Span;
import org.hearthwatch.telemetry.adapter.TrendTimer;
import org.hearthwatch.telemetry.adapter.Trends;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What readings come to")
class TrendsTest {

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private final Application application = Application.on(database, clock);
  private UUID person;

  @BeforeEach
  void place() {
    Units.in(database, "2026-01-01");
    database.run("select ensure_reading_partitions('2026-02-27', '2026-03-05')");
    person = Units.personOf(database, Units.place(application, "A"));
    Units.wear(database, "x", person);
    measured("08:10", 60);
    measured("08:20", 90);
    measured("09:30", 75);
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void is_told_by_the_hour_before_and_after_it_is_written() {
    clock.moveTo("2026-03-01T09:59");
    List<TrendPoint> expected =
        List.of(
            new TrendPoint(at("08:00"), 2, Map.of(ReadingKind.HR, new Band(60, 75, 90)), null),
            new TrendPoint(at("09:00"), 1, Map.of(ReadingKind.HR, new Band(75, 75, 75)), null));
    assertThat(hours()).as("nothing is written yet").isEqualTo(expected);

    clock.moveTo("2026-03-01T10:04");
    strike();
    assertThat(written()).as("the second hour has not settled").containsExactly("08 2");
    assertThat(hours()).isEqualTo(expected);

    clock.moveTo("2026-03-01T10:05");
    strike();
    assertThat(written()).containsExactly("08 2", "09 1");
    assertThat(hours()).isEqualTo(expected);
  }

  @Test
  void is_written_once_more_when_a_reading_comes_late() {
    clock.moveTo("2026-03-01T12:30");
    strike();
    assertThat(written()).containsExactly("08 2", "09 1");
    measured("08:40", 120);
    measured("10:15", 70);
    told("08:40", "10:15");
    strike();

    assertThat(written()).containsExactly("08 3", "09 1", "10 1");
    assertThat(hours().get(0).bands().get(ReadingKind.HR)).isEqualTo(new Band(60, 90, 120));
    assertThat(database.column("select * from trend_due")).isEmpty();
  }

  @Test
  void follows_after_an_outage_whole_and_only_once() {
    clock.moveTo("2026-03-04T12:00");
    strike();
    strike();

    assertThat(written()).containsExactly("08 2", "09 1");
    assertThat(
            database.column(
                "select to_char(starts_at at time zone 'Asia/Shanghai', 'MM-DD') || ' ' || readings"
                    + " from reading_trend where resolution = 'DAY'"))
        .containsExactly("03-01 3");
    assertThat(database.column("select count(*) from reading_trend where resolution = 'MINUTE'"))
        .containsExactly("3");
  }

  @Test
  void is_shown_to_those_who_may_see_the_person() {
    clock.moveTo("2026-03-01T12:00");
    strike();
    assertThat(database.column("select count(*) from person_look")).containsExactly("0");
    assertThat(hours()).hasSize(2);
    assertThat(database.column("select count(*) > 0 from person_look")).containsExactly("t");
    assertThat(
            catchThrowableOfType(
                    Rejection.class,
                    () ->
                        application.as(
                            "supervisor",
                            () ->
                                application
                                    .get(FindTrend.class)
                                    .of(
                                        person,
                                        at("08:00").minus(Duration.ofDays(9)),
                                        null,
                                        Resolution.MINUTE)))
                .code())
        .isEqualTo("VALIDATION_FAILED");
  }

  @Test
  void stays_when_the_readings_go_and_holds_them_until_it_is_written() {
    clock.moveTo("2026-03-01T12:00");
    assertThat(dropped()).as("not over yet").isZero();
    clock.moveTo("2026-03-03T00:10");
    strike();
    measured("11:00", 77);
    told("11:00", "11:00");
    assertThat(dropped()).as("but what is due").isEqualTo(2);
    strike();
    assertThat(dropped()).isOne();

    assertThat(database.column("select to_regclass('reading_20260301')::text")).containsNull();
    assertThat(hours()).hasSize(3);
  }

  private void strike() {
    application.work(
        () -> {
          application.get(TrendTimer.class).tick();
          return null;
        });
  }

  private int dropped() {
    return application.work(
        () -> application.get(Trends.class).dropDays(LocalDate.parse("2026-03-02")));
  }

  private List<TrendPoint> hours() {
    return application.as(
        "supervisor",
        () -> application.get(FindTrend.class).of(person, at("08:00"), null, Resolution.HOUR));
  }

  private List<String> written() {
    return database.column(
        "select to_char(starts_at at time zone 'Asia/Shanghai', 'HH24') || ' ' || readings"
            + " from reading_trend where resolution = 'HOUR' order by starts_at");
  }

  private void told(String first, String last) {
    application.work(
        Work.INGEST,
        () -> {
          VitalsStored event = new VitalsStored(Map.of(person, new Span(at(first), at(last))));
          application.get(Outbox.class).emit(event);
          return null;
        });
  }

  private void measured(String time, int pulse) {
    database.run(
        "insert into reading (observed_at, device_id, person_id, stored_at, hr) values ('%s', 'x', '%s', now(), %d)"
            .formatted(at(time), person, pulse));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-01T" + time + ":00Z").minus(Duration.ofHours(8));
  }
}
