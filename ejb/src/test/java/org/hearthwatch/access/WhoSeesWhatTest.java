package org.hearthwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Work;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exactly the rows of one's lines, though no query says so. */
class WhoSeesWhatTest {
  private static final String REFUSED = "42501";

  private static Database database;
  private static AppLogin app;

  @BeforeAll
  static void fill() throws SQLException {
    database = TwoLines.fresh();
    app = AppLogin.to(database);
  }

  @AfterAll
  static void leave() throws SQLException {
    app.close();
  }

  @ParameterizedTest
  @CsvSource({
    "province,      a c h1 h2 m1 m2",
    "prefecture,    a h1 m1 m2",
    "prefecture-3,  c h1 h2 m2",
    "supervisor,    a h1 m1 m2",
    "contact,       a h1 m1 m2",
    "supervisor-3,  c h2",
    "staff,         a m1",
    "staff-3,       c h1 h2 m2",
    "admin,         ''"
  })
  void factsAboutAPlacementFollowItsTwoLinesAndItsDates(String user, String placements)
      throws SQLException {
    List<String> expected = words(placements);
    assertThat(app.as(user).column("select number from placement order by 1")).isEqualTo(expected);
    for (String table : TwoLines.OF_PLACEMENTS) {
      assertThat(
              app.as(user)
                  .column(
                      "select distinct placement_id from "
                          + table
                          + " where placement_id > '"
                          + ZERO
                          + "'"))
          .as(table)
          .hasSameElementsAs(ids(expected));
    }
    for (String kind : List.of("PLACEMENT", "ALERT", "INCIDENT")) {
      assertThat(
              app.as(user)
                  .column("select subject_id from evidence where subject_kind = '" + kind + "'"))
          .as(kind)
          .hasSameElementsAs(ids(expected));
    }
    assertThat(app.as(user).column("select duty_id from duty_step"))
        .hasSameElementsAs(ids(expected));
    assertThat(
            app.as(user)
                .column(
                    "select chr(steps / 10) || case when chr(steps / 10) in ('m', 'h')"
                        + " then (steps % 10)::text else '' end from reading order by 1"))
        .isEqualTo(expected);
    assertThat(app.as(user).column("select sum(duties)::int from duty_tally"))
        .containsExactly(expected.isEmpty() ? null : String.valueOf(expected.size()));
  }

  private static final String ZERO = "00000000-0000-0000-0000-000000000000";

  @ParameterizedTest
  @CsvSource({
    "province,      A C H M",
    "prefecture,    A H M",
    "prefecture-3,  C H M",
    "supervisor,    A H M",
    "supervisor-3,  C H",
    "staff,         A M",
    "staff-3,       C H M",
    "admin,         ''"
  })
  void aPersonIsKnownWhereTheyAreOrWereOrWereRegistered(String user, String persons)
      throws SQLException {
    assertThat(app.as(user).column("select number from person order by 1"))
        .isEqualTo(words(persons));
  }

  @ParameterizedTest
  @CsvSource({
    "province,       FC-510100-001 FC-510300-001, true",
    "prefecture,     FC-510100-001,               true",
    "inspector,      FC-510100-001,               true",
    "prefecture-3,   FC-510300-001,               true",
    "supervisor,     FC-510100-001 FC-510300-001, true",
    "resident-staff, FC-510100-001 FC-510300-001, false",
    "supervisor-3,   FC-510300-001,               true",
    "staff,          FC-510100-001,               false",
    "staff-3,        FC-510300-001,               false",
    "admin,          '',                          false"
  })
  void whatConcernsAHouseIsSeenByItsLineAndWhoHasSomebodyThere(
      String user, String houses, boolean secrets) throws SQLException {
    List<String> expected = words(houses);
    for (String table : List.of("finding", "inspection")) {
      assertThat(app.as(user).column("select distinct facility_code from " + table))
          .as(table)
          .hasSameElementsAs(expected);
    }
    assertThat(app.as(user).column("select facility_code from device"))
        .as("administrators see to the devices of all houses")
        .hasSameElementsAs(
            user.equals("admin") ? List.of("FC-510100-001", "FC-510300-001") : expected);
    assertThat(app.as(user).column("select facility_code from alert where kind = 'GATEWAY_SILENT'"))
        .hasSameElementsAs(expected);
    assertThat(app.as(user).column("select facility_code from incident where kind = 'FIRE'"))
        .hasSameElementsAs(expected);
    assertThat(app.as(user).column("select kind from inspection where kind = 'UNANNOUNCED'"))
        .as("nobody in a house learns of an unannounced inspection before it begins")
        .hasSize(secrets ? expected.size() : 0);
    assertThat(app.as(user).count("inspection_answer")).isEqualTo(expected.size());
    assertThat(app.as(user).count("finding_step")).isEqualTo(expected.size());
  }

  @ParameterizedTest
  @CsvSource({
    "province,   FC-510100-001 FC-510300-001 ST-510100-01 ST-510300-01",
    "prefecture, FC-510100-001 ST-510100-01",
    "supervisor, ST-510100-01",
    "staff-3,    FC-510300-001",
    "admin,      ''"
  })
  void oneReadsTheChainsOfOnesOwnUnits(String user, String streams) throws SQLException {
    assertThat(app.as(user).column("select stream from record_entry order by 1"))
        .isEqualTo(words(streams));
  }

  @Test
  void whatBelongsToOneAccountIsSeenByNobodyElse() throws SQLException {
    for (String table :
        List.of("notification", "notification_preference", "calendar_feed", "idempotent_reply")) {
      assertThat(app.as("contact").count(table)).as(table).isEqualTo(1);
      assertThat(app.as("province").count(table)).as(table).isZero();
      assertThat(app.as("contact-b").count(table)).as(table).isZero();
    }
  }

  @Test
  void signalsAreForWhoeverSuperviseAHouseAndNotForTheHouse() throws SQLException {
    assertThat(app.as("staff").count("screening_signal")).isZero();
    assertThat(app.as("staff-3").count("screening_signal")).isZero();
    assertThat(app.as("supervisor").count("screening_signal")).isEqualTo(4);
    assertThat(app.as("prefecture-3").count("screening_signal")).isEqualTo(4);
    assertThat(app.as("province").count("screening_signal")).isEqualTo(6);
  }

  @Test
  void administratorsSeeNoPersonsData() throws SQLException {
    for (String table : List.of("person", "placement", "visit", "alert", "reading", "duty")) {
      assertThat(app.as("admin").count(table)).as(table).isZero();
    }
    assertThat(app.as("admin").count("account")).isPositive();
    assertThat(app.as("admin").count("webhook")).isPositive();
  }

  @Test
  void nobodyWritesIntoAnotherLine() throws SQLException {
    String visit =
        "insert into visit (id, placement_id, channel, occurred_at, recorded_at, recorded_by,"
            + " condition, station_code, facility_code) values (gen_random_uuid(), '%s', 'PHONE',"
            + " now(), now(), 'contact', 'WELL', 'ST-510100-01', 'FC-510100-001')";
    String theirs = visit.formatted(id("c"));
    assertThat(app.as("supervisor").refusal(theirs)).isEqualTo(REFUSED);
    assertThat(app.as("staff").refusal(theirs)).isEqualTo(REFUSED);
    assertThat(app.as("admin").refusal(theirs)).isEqualTo(REFUSED);
    assertThat(app.nobody().refusal(theirs)).isEqualTo(REFUSED);
    assertThat(app.as("supervisor").change(visit.formatted(id("a")))).isEqualTo(1);
    assertThat(app.as("staff").change("update placement set room = '1'")).isEqualTo(2);
    assertThat(app.as("staff").refusal("update placement set facility_code = 'FC-510300-001'"))
        .isEqualTo(REFUSED);
    assertThat(app.as("supervisor-3").change("update duty set accountable = null")).isEqualTo(2);
    assertThat(app.as("supervisor").refusal("update account set role = 'admin'"))
        .isEqualTo(REFUSED);
    app.nobody();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGINE,   duty evidence placement person,      reading visit health_update notification"
        + " outbox",
    "ALERTS,   reading alert duty person,           visit health_update evidence notification"
        + " outbox",
    "INGEST,   device device_binding reading,       person placement duty alert visit",
    "SILENCE,  device reading placement alert duty, visit health_update notification quarantine",
    "SIGNS,    reading evidence placement,          person visit health_update alert",
    "OUTBOX,   outbox,                              person placement reading duty notification",
    "NOTIFIER, notification webhook absence,        person placement reading duty outbox",
    "TALLY,    duty_tally duty_tally_division,      person placement reading duty",
    "CALENDAR, calendar_feed,                       person placement reading duty notification",
    "SEALER,   record_entry record_stream,          person placement reading duty",
    "SCREENS,  reading placement reading_trend health_update screening_signal, person visit alert"
        + " duty device notification",
    "TRENDS,   reading placement reading_trend trend_due, person visit alert duty notification",
    "SEALING,  person visit alert break_glass sealing, placement reading duty notification"
  })
  void backgroundWorkSeesWhatItNeedsAndNoMore(Work work, String needed, String closed)
      throws SQLException {
    for (String table : words(needed)) {
      assertThat(app.as(work).count(table)).as(table).isPositive();
    }
    for (String table : words(closed)) {
      assertThat(app.as(work).count(table)).as(table).isZero();
    }
  }

  /** The database resolves an account to its scope by itself; both must mean the same. */
  @ParameterizedTest
  @CsvSource({
    "province, ST-, FC-",
    "prefecture, ST-510100, FC-510100",
    "supervisor, ST-510100-01, ''",
    "staff, '', FC-510100-001",
    "admin, '', ''"
  })
  void aScopeIsWhatTheCodesOfUnitsBeginWith(String user, String stations, String facilities)
      throws SQLException {
    assertThat(app.as(user).column("select coalesce(scope_stations(), '')"))
        .containsExactly(stations);
    assertThat(app.as(user).column("select coalesce(scope_facilities(), '')"))
        .containsExactly(facilities);
  }

  @Test
  void theScopeOfTheApplicationSeesTheSamePlacements() throws SQLException {
    List<Scope> scopes =
        List.of(
            new Scope.Province(),
            new Scope.Prefecture("510300"),
            new Scope.Station(Units.STATION, "510100"),
            new Scope.Facility(TwoLines.OTHER_FACILITY, "510300"),
            new Scope.Nothing());
    List<String> users = List.of("province", "prefecture-3", "supervisor", "staff-3", "admin");
    List<String> rows =
        database.column(
            "select number || ' ' || station_code || ' ' || facility_code from placement");
    for (int i = 0; i < users.size(); i++) {
      Scope scope = scopes.get(i);
      List<String> expected =
          rows.stream()
              .filter(row -> sees(scope, row.split(" ")))
              .map(row -> row.split(" ")[0])
              .toList();
      assertThat(app.as(users.get(i)).column("select number from placement"))
          .hasSameElementsAs(expected);
    }
  }

  private static boolean sees(Scope scope, String[] row) {
    return scope.sees(
        new Scope.Lines(row[1], row[1].substring(3, 9), row[2], row[2].substring(3, 9)));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static List<String> ids(List<String> placements) {
    return placements.stream().map(WhoSeesWhatTest::id).toList();
  }

  private static String id(String placement) {
    return database.column("select id from placement where number = '" + placement + "'").get(0);
  }
}
