package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.shared.Work;
import org.hearthwatch.telemetry.CurrentVitals.Observed;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The current vitals of a person")
class CurrentVitalsTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T02:00:00Z"));
  private final Application application = Application.on(database, clock);
  private UUID person;

  @BeforeEach
  void place() {
    Units.in(database, "2026-01-01");
    person = Units.personOf(database, Units.place(application, "A"));
    Units.wear(database, "x", person);
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void begin_with_what_the_last_hour_had() {
    measured("09:10", "hr", "71");
    measured("09:40", "temp", "36.5");
    measured("08:30", "sbp", "130");

    CurrentVitals vitals = renewed("09:40");
    assertThat(vitals.of(ReadingKind.HR)).contains(new Observed(71, at("09:10")));
    assertThat(vitals.of(ReadingKind.TEMP)).contains(new Observed(36.5, at("09:40")));
    assertThat(vitals.of(ReadingKind.SBP)).as("older than an hour").isEmpty();
  }

  @Test
  void take_in_only_what_is_new() {
    measured("09:10", "hr", "71");
    renewed("09:10");
    database.run("delete from reading");
    measured("09:20", "spo2", "97");

    CurrentVitals vitals = renewed("09:20");
    assertThat(vitals.of(ReadingKind.HR))
        .as("known from before, not read again")
        .contains(new Observed(71, at("09:10")));
    assertThat(vitals.of(ReadingKind.SPO2)).contains(new Observed(97, at("09:20")));
  }

  @Test
  void are_not_set_back_by_what_comes_late() {
    measured("09:50", "hr", "90");
    renewed("09:50");
    measured("09:30", "hr", "60");
    measured("09:31", "rr", "18");

    CurrentVitals vitals = renewed("09:30");
    assertThat(vitals.of(ReadingKind.HR)).contains(new Observed(90, at("09:50")));
    assertThat(vitals.of(ReadingKind.RR)).contains(new Observed(18, at("09:31")));
  }

  @Test
  void remember_a_button_that_was_let_go_of_until_an_hour_has_passed() {
    measured("09:30", "sos", "true");
    measured("09:31", "sos", "false");
    renewed("09:30");
    assertThat(renewed("09:31").lastTrue()).containsEntry(ReadingKind.SOS, at("09:30"));

    clock.pass(Duration.ofMinutes(31));
    measured("10:31", "hr", "70");
    CurrentVitals later = renewed("10:31");
    assertThat(later.lastTrue()).isEmpty();
    assertThat(later.of(ReadingKind.SOS)).contains(new Observed(0, at("09:31")));
  }

  private CurrentVitals renewed(String since) {
    Instant now = clock.instant();
    return application
        .work(
            Work.ALERTS,
            () ->
                application
                    .get(LatestVitals.class)
                    .renewed(Map.of(person, at(since)), now.minus(HOUR), now))
        .get(person);
  }

  private void measured(String time, String reading, String value) {
    database.run(
        "insert into reading (observed_at, device_id, person_id, stored_at, %s) values ('%s', 'x', '%s', now(), %s)"
            .formatted(reading, at(time), person, value));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-01T" + time + ":00Z").minus(Duration.ofHours(8));
  }
}
