package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Observations of a person")
class FindObservationsTest {
  private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");
  private static final Set<Sign> ALL = EnumSet.allOf(Sign.class);

  private static final String OTHER_LINE =
      """
      insert into station values ('ST-510300-01', '510300', '自贡站', 'Zigong station');
      insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
          capacity, supervised_since)
        values ('FC-510300-001', '510300', 'ST-510300-01', '自贡院', 'Zigong home', 60, '2026-01-01');
      insert into account values
        ('staff-3', 'facility-staff', 'FC-510300-001', '护理三', 'Staff 3');
      """;

  /**
   * Before the placement, two bands at one moment, one with a pressure only, one worn by nobody.
   */
  private static final String READINGS =
      """
      insert into device (id, facility_code, kind, registered_at) values
        ('band_1', 'FC-510100-001', 'WEARABLE', '2026-01-01'),
        ('band_2', 'FC-510100-001', 'WEARABLE', '2026-01-01');
      insert into device_binding (id, device_id, person_id, bound_from) values
        (gen_random_uuid(), 'band_1', '%1$s', '2026-03-09'), (gen_random_uuid(), 'band_2', '%1$s', '2026-03-09');
      insert into reading (observed_at, device_id, person_id, stored_at, hr, spo2, sbp, dbp, bat) values
        ('2026-03-09T23:00:00Z', 'band_1', '%1$s', now(), 70, 97, 120, 80, 55),
        ('2026-03-10T01:00:00Z', 'band_1', '%1$s', now(), 71, 98, null, null, 54),
        ('2026-03-10T01:00:00Z', 'band_2', '%1$s', now(), 72, null, 121, null, null),
        ('2026-03-10T02:00:00Z', 'band_1', '%1$s', now(), null, null, null, null, 53),
        ('2026-03-10T03:00:00.000001Z', 'band_2', '%1$s', now(), 73, null, null, null, null),
        ('2026-03-10T04:00:00Z', 'band_2', null, now(), 74, null, null, null, null);
      """;

  private static Database database;
  private static Application application;
  private static UUID person;

  @BeforeAll
  static void fill() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    database.run(OTHER_LINE);
    application = Application.on(database, new MovableClock(NOW));
    UUID placement = Units.place(application, "阿强");
    person =
        UUID.fromString(
            database
                .column("select person_id from placement where id = '" + placement + "'")
                .get(0));
    database.run(READINGS.formatted(person));
  }

  @AfterAll
  static void leave() {
    application.close();
  }

  @Test
  void areOneForEachSignTheLatestFirstAndOnlyOfTheTimeOfThePlacement() {
    assertThat(told(found("staff", null, null, ALL)))
        .containsExactly(
            "03:00:00.000001 band_2 HR",
            "01:00 band_1 HR",
            "01:00 band_1 SPO2",
            "01:00 band_2 HR",
            "01:00 band_2 BP");
  }

  @Test
  void areThoseOfTheAskedSignsAndTimes() {
    assertThat(told(found("staff", null, null, EnumSet.of(Sign.BP))))
        .containsExactly("01:00 band_2 BP");
    assertThat(told(found("staff", at("02:00:00"), null, ALL)))
        .containsExactly("03:00:00.000001 band_2 HR");
    assertThat(found("staff", at("02:00:00"), at("03:00:00"), ALL)).isEmpty();
    assertThat(told(found("staff", at("01:00:00"), at("01:00:01"), EnumSet.of(Sign.SPO2))))
        .containsExactly("01:00 band_1 SPO2");
    assertThat(found("staff", null, null, Set.of())).isEmpty();
    assertThat(found("staff", at("03:00:00"), at("01:00:00"), ALL)).isEmpty();
  }

  @Test
  void comePageByPageWithoutALossOrARepetition() {
    List<ObservationView> all = found("staff", null, null, ALL);
    for (int size = 1; size <= all.size(); size++) {
      List<ObservationView> pages = new ArrayList<>();
      ObservationSearch.Place after = null;
      List<ObservationView> page;
      do {
        page = page("staff", after, size);
        pages.addAll(page);
        if (!page.isEmpty()) {
          ObservationView last = page.get(page.size() - 1);
          after = new ObservationSearch.Place(last.observedAt(), last.deviceId(), last.sign());
        }
      } while (!page.isEmpty());
      assertThat(pages).as("pages of %d", size).isEqualTo(all);
    }
  }

  @Test
  void areReadOneByOneByTheirNames() {
    for (ObservationView view : found("staff", null, null, ALL)) {
      assertThat(read("staff", view.id().text())).isEqualTo(view);
    }
    assertThat(read("contact", ObservationId.of(at("01:00:00"), Sign.BP, "band_2").text()).values())
        .containsOnlyKeys(ReadingKind.SBP);
  }

  @Test
  void doNotExistForAnybodyElse() {
    ObservationId pulse = ObservationId.of(at("01:00:00"), Sign.HR, "band_1");
    assertNotFound(() -> found("staff-3", null, null, ALL));
    assertNotFound(() -> read("staff-3", pulse.text()));
  }

  @Test
  void doNotExistWhereNothingWasMeasuredOrNobodyMeasured() {
    assertNotFound(() -> read("staff", "no-such"));
    assertNotFound(() -> read("staff", ObservationId.of(at("01:00:00"), Sign.BP, "band_1").text()));
    assertNotFound(() -> read("staff", ObservationId.of(at("01:30:00"), Sign.HR, "band_1").text()));
    assertNotFound(() -> read("staff", ObservationId.of(at("04:00:00"), Sign.HR, "band_2").text()));
  }

  @Test
  void doNotExistFromBeforeThePlacement() {
    ObservationId before =
        ObservationId.of(Instant.parse("2026-03-09T23:00:00Z"), Sign.HR, "band_1");
    assertNotFound(() -> read("staff", before.text()));
  }

  @Test
  void areALookAtThePerson() {
    String looks =
        "select count(*) from person_look where username = 'inspector' and person_id = '"
            + person
            + "' and through = 'VITALS'";
    assertThat(database.column(looks)).containsExactly("0");
    read("inspector", ObservationId.of(at("01:00:00"), Sign.HR, "band_1").text());
    assertThat(database.column(looks)).containsExactly("1");
  }

  private static List<ObservationView> found(
      String user, Instant from, Instant until, Set<Sign> signs) {
    return search(user, new ObservationSearch(person, from, until, signs, null, 100));
  }

  private static List<ObservationView> page(String user, ObservationSearch.Place after, int size) {
    return search(user, new ObservationSearch(person, null, null, ALL, after, size));
  }

  private static List<ObservationView> search(String user, ObservationSearch asked) {
    return application.as(user, () -> application.get(FindObservations.class).search(asked));
  }

  private static ObservationView read(String user, String id) {
    return application.as(user, () -> application.get(FindObservations.class).byId(id));
  }

  private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable asking) {
    Rejection refused = catchThrowableOfType(Rejection.class, asking);
    assertThat(refused).isNotNull();
    assertThat(refused.kind()).isEqualTo(Rejection.Kind.NOT_FOUND);
  }

  private static Instant at(String time) {
    return Instant.parse("2026-03-10T" + time + "Z");
  }

  private static List<String> told(List<ObservationView> views) {
    return views.stream()
        .map(
            view ->
                view.observedAt().atOffset(java.time.ZoneOffset.UTC).toLocalTime()
                    + " "
                    + view.deviceId()
                    + " "
                    + view.sign())
        .toList();
  }
}
