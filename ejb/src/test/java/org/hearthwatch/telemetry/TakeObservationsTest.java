package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.telemetry.HandedObservation.Value;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a facility's system hands over")
class TakeObservationsTest {
  private static final Instant PLACED = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant NOW = PLACED.plus(Duration.ofDays(1));
  private static final Instant AT = NOW.minusSeconds(60);

  /** One band each, one that nobody wears, one revoked, one of another house. */
  private static final String DEVICES =
      """
      insert into station values ('ST-510300-01', '510300', '自贡站', 'Zigong station');
      insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
          capacity, supervised_since)
        values ('FC-510300-001', '510300', 'ST-510300-01', '自贡院', 'Zigong home', 60, '2026-01-01');
      insert into account values
        ('staff-3', 'facility-staff', 'FC-510300-001', '护理三', 'Staff 3');
      insert into device (id, facility_code, kind, registered_at, active) values
        ('band-1', 'FC-510100-001', 'WEARABLE', '2026-01-01', true),
        ('band-2', 'FC-510100-001', 'WEARABLE', '2026-01-01', true),
        ('revoked', 'FC-510100-001', 'WEARABLE', '2026-01-01', false),
        ('elsewhere', 'FC-510300-001', 'WEARABLE', '2026-01-01', true);
      insert into device_binding (id, device_id, person_id, bound_from) values
        (gen_random_uuid(), 'band-1', '%1$s', '2026-03-01'),
        (gen_random_uuid(), 'revoked', '%1$s', '2026-03-01'),
        (gen_random_uuid(), 'elsewhere', '%1$s', '2026-03-01');
      """;

  private Database database;
  private Application application;
  private UUID person;

  @BeforeEach
  void begin() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    MovableClock clock = new MovableClock(PLACED);
    application = Application.on(database, clock);
    UUID placement = Units.place(application, "阿强");
    String of = "select person_id from placement where id = '" + placement + "'";
    person = UUID.fromString(database.column(of).get(0));
    database.run(DEVICES.formatted(person));
    clock.moveTo(NOW);
  }

  @AfterEach
  void end() {
    application.close();
  }

  @Test
  void isStoredAsIfTheDeviceHadSentItAndTellsTheSameEvent() {
    List<HandedOutcome> outcomes =
        each(of("band-1", AT, pulse(72.0), number(ReadingKind.SPO2, "%", 97.0)));

    assertThat(outcomes).containsExactly(new HandedOutcome(2, 0, List.of()));
    assertThat(database.column("select device_id || ' ' || hr || ' ' || spo2 from reading"))
        .containsExactly("band-1 72 97");
    assertThat(database.column("select person_id from reading")).containsExactly(person.toString());
    assertThat(database.column("select type from outbox where type like '%VitalsStored'"))
        .hasSize(1);
    assertThat(database.column("select last_seen_at is not null from device where id = 'band-1'"))
        .containsExactly("t");
  }

  @Test
  void isStoredOnceHoweverOftenItComes() {
    each(of("band-1", AT, pulse(72.0)));
    assertThat(each(of("band-1", AT, pulse(72.0))))
        .containsExactly(new HandedOutcome(0, 1, List.of()));
    assertThat(each(of("band-1", AT, pulse(73.0))))
        .extracting(TakeObservationsTest::reason)
        .containsExactly("VALUE_CONFLICT");
    assertThat(database.column("select hr from reading")).containsExactly("72");
  }

  @Test
  void isJudgedByTheRulesOfReadingsAndSetAsideWithItsReason() {
    List<HandedOutcome> outcomes =
        each(
            of("band-1", AT, pulse(400.0)),
            of("band-1", AT, number(ReadingKind.TEMP, "[degF]", 98.6)),
            of("band-1", AT, number(ReadingKind.TEMP, "", 36.6)),
            of("band-1", AT, new Value(ReadingKind.HR, "/min", null, null)),
            of("band-1", AT, number(ReadingKind.STEPS, "1", 2.5)),
            of("band-1", NOW.plusSeconds(301), pulse(72.0)));

    assertThat(outcomes)
        .extracting(TakeObservationsTest::reason)
        .containsExactly(
            "VALUE_OUT_OF_RANGE",
            "UNIT_UNEXPECTED",
            "UNIT_UNEXPECTED",
            "VALUE_MISSING",
            "VALUE_NOT_INTEGER",
            "TIME_IN_FUTURE");
    assertThat(database.column("select count(*) from quarantine where publisher = 'band-1'"))
        .containsExactly("6");
    assertThat(database.column("select count(*) from reading")).containsExactly("0");
  }

  @Test
  void keepsWhatIsValidBesideWhatIsNot() {
    List<HandedOutcome> outcomes =
        each(
            of("band-1", AT, pulse(72.0)),
            of("band-2", AT, pulse(72.0)),
            of(
                "band-1",
                AT.minusSeconds(1),
                number(ReadingKind.SBP, "mm[Hg]", 120.0),
                number(ReadingKind.DBP, "mm[Hg]", 900.0)));

    assertThat(outcomes).extracting(HandedOutcome::accepted).containsExactly(1, 0, 1);
    assertThat(outcomes.get(2).refused())
        .containsExactly(new HandedOutcome.Refused("dbp", "VALUE_OUT_OF_RANGE"));
    assertThat(database.column("select count(*) from reading")).containsExactly("2");
  }

  @Test
  void needsAPersonOfTheHouseAndADeviceThatTheyWore() {
    HandedObservation stranger =
        new HandedObservation(UUID.randomUUID(), "band-1", AT, List.of(pulse(72.0)));
    assertThat(
            each(
                stranger,
                of("band-1", PLACED.minusSeconds(1), pulse(72.0)),
                of("band-2", AT, pulse(72.0)),
                of("nothing", AT, pulse(72.0)),
                of("revoked", AT, pulse(72.0)),
                of("elsewhere", AT, pulse(72.0))))
        .extracting(TakeObservationsTest::reason)
        .containsExactly(
            "NOT_PLACED_HERE",
            "NOT_PLACED_HERE",
            "DEVICE_NOT_WORN",
            "DEVICE_UNKNOWN",
            "DEVICE_UNKNOWN",
            "DEVICE_UNKNOWN");
    assertThat(handOver("staff-3", false, of("elsewhere", AT, pulse(72.0))))
        .extracting(TakeObservationsTest::reason)
        .containsExactly("NOT_PLACED_HERE");
    assertThat(database.column("select count(*) from reading")).containsExactly("0");
  }

  @Test
  void isStoredTogetherOrNotAtAll() {
    HandedObservation good = of("band-1", AT, pulse(72.0));
    HandedObservation other = of("band-1", AT.minusSeconds(1), pulse(71.0));

    List<HandedOutcome> refused = handOver("staff", true, good, of("band-2", AT, pulse(70.0)));
    assertThat(refused).extracting(one -> one.refused().size()).containsExactly(0, 1);
    assertThat(handOver("staff", true, good, of("band-1", AT, pulse(73.0))).get(1))
        .extracting(TakeObservationsTest::reason)
        .isEqualTo("VALUE_CONFLICT");
    assertThat(database.column("select count(*) from reading")).containsExactly("0");
    assertThat(database.column("select count(*) from quarantine")).containsExactly("0");

    assertThat(handOver("staff", true, good, other))
        .extracting(HandedOutcome::accepted)
        .containsExactly(1, 1);
    assertThat(database.column("select count(*) from reading")).containsExactly("2");
  }

  private List<HandedOutcome> each(HandedObservation... handed) {
    return handOver("staff", false, handed);
  }

  private List<HandedOutcome> handOver(String user, boolean together, HandedObservation... handed) {
    List<HandedObservation> all = Arrays.asList(handed);
    return application.as(
        user,
        () -> {
          TakeObservations taking = application.get(TakeObservations.class);
          return together ? taking.together(all) : taking.each(all);
        });
  }

  private HandedObservation of(String device, Instant at, Value... values) {
    return new HandedObservation(person, device, at, List.of(values));
  }

  private static Value pulse(double perMinute) {
    return number(ReadingKind.HR, "/min", perMinute);
  }

  private static Value number(ReadingKind kind, String unit, double value) {
    return new Value(kind, unit, value, null);
  }

  private static String reason(HandedOutcome outcome) {
    return outcome.refused().get(0).reason();
  }
}
