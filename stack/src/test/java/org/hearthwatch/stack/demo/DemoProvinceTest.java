package org.hearthwatch.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.stack.mqtt.SecretHash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoProvinceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:20:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private static MigratedDatabase database;
  private static Connection connection;
  private static DemoProvince.Loaded loaded;

  @BeforeAll
  static void load() throws Exception {
    database = new MigratedDatabase();
    connection = database.owner().getConnection();
    loaded = DemoProvince.load(connection, CLOCK);
  }

  @AfterAll
  static void stop() throws Exception {
    connection.close();
    database.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "prefectures | 21 | select count(*) from division where parent_code is not null",
        "stations | 4 | select count(*) from station",
        "prefectures with stations | 4 | select count(distinct division_code) from station",
        "facilities | 8 | select count(*) from facility",
        "residents | 120 | select count(*) from placement where ends_at is null",
        "people | 120 | select count(*) from person",
        "wearing devices | 60 | select count(*) from device_binding where bound_until is null",
        "gateways | 1 | select count(*) from device where kind = 'GATEWAY'",
        "contact persons missing | 0 | select count(*) from placement p where ends_at is null and"
            + " not exists (select from contact_assignment c where c.placement_id = p.id and"
            + " assigned_until is null)",
      })
  void holdsSoMany(String what, int count, String query) throws SQLException {
    assertThat(number(query)).as(what).isEqualTo(count);
  }

  @ParameterizedTest(name = "some {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "unidentified people | 10 | select count(*) from person where legal_name is null and alias"
            + " is not null and estimated_age is not null",
        "women | 30 | select count(*) from person where sex = 'FEMALE'",
        "men | 30 | select count(*) from person where sex = 'MALE'",
        "ended placements | 3 | select count(*) from placement where ends_at is not null",
        "calls | 800 | select count(*) from visit where channel in ('PHONE', 'VIDEO')",
        "visits in person | 180 | select count(*) from visit where channel = 'IN_PERSON'",
        "health updates | 6000 | select count(*) from health_update",
        "late health updates | 50 | select count(*) from health_update where recorded_at >"
            + " occurred_at + interval '12 hours'",
        "weights | 200 | select count(*) from health_update where weight_kg is not null",
        "inspections done | 16 | select count(*) from inspection where completed_at is not null",
        "inspections ahead | 1 | select count(*) from inspection where started_at is null",
        "unannounced inspections | 5 | select count(*) from inspection where kind = 'UNANNOUNCED'",
        "verified findings | 7 | select count(*) from finding where verified_at is not null",
        "unverified findings | 3 | select count(*) from finding where corrected_at is not null and"
            + " verified_at is null",
        "open findings | 4 | select count(*) from finding where corrected_at is null and deadline >"
            + " timestamptz '2026-11-23 15:20Z'",
        "overdue findings | 2 | select count(*) from finding where corrected_at is null and"
            + " deadline < timestamptz '2026-11-23 15:20Z'",
        "incidents without a first report | 1 | select count(*) from incident where first_report"
            + " is null",
        "shifts ahead | 50 | select count(*) from shift where starts_at > timestamptz"
            + " '2026-11-23 15:20Z'",
        "missed shifts | 2 | select count(*) from duty where obligation_code = 'CHECKIN-SHIFT' and"
            + " fulfilled_at is null and due_at < timestamptz '2026-11-23 15:20Z'",
        "open alerts | 3 | select count(*) from alert where resolved_at is null",
        "unacknowledged alerts | 2 | select count(*) from alert where acknowledged_at is null",
        "resolved alerts | 40 | select count(*) from alert where resolved_at is not null",
        "emergencies | 15 | select count(*) from alert where severity = 'EMERGENCY'",
        "readings | 165000 | select count(*) from reading",
        "readings off the wrist | 100 | select count(*) from reading where not worn",
        "readings delivered late | 100 | select count(*) from reading where stored_at >"
            + " observed_at + interval '10 minutes'",
      })
  void holdsAtLeast(String what, int least, String query) throws SQLException {
    assertThat(number(query)).as(what).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest(name = "{0} = {1} of {2}")
  @CsvSource({
    "province-auditor, province-auditor, 510000",
    "special-supervisor, special-supervisor, 510000",
    "prefecture-supervisor, prefecture-supervisor, 510100",
    "inspector, inspector, 510100",
    "station-supervisor, station-supervisor, ST-510100-01",
    "contact-person, contact-person, ST-510100-01",
    "resident-staff, resident-staff, ST-510100-01",
    "facility-staff, facility-staff, FC-510100-001",
    "admin, admin, 510000",
    "prefecture-supervisor-2, prefecture-supervisor, 510300",
    "station-supervisor-2, station-supervisor, ST-510300-01",
    "contact-person-2, contact-person, ST-510300-01",
    "facility-staff-2, facility-staff, FC-510300-001"
  })
  void registersTheDemoAccounts(String username, String role, String unit) throws SQLException {
    String query = "select role || ' ' || unit_code from account where username = '%s'";
    assertThat(text(query.formatted(username))).isEqualTo(role + " " + unit);
  }

  @Test
  void theFirstDevicesAreWornInTheFirstFacilityAndTheirWearersAreWell() throws SQLException {
    String query =
        "select string_agg(b.device_id, ' ' order by b.device_id) from device_binding b"
            + " join placement p on p.person_id = b.person_id and p.ends_at is null"
            + " where p.facility_code = 'FC-510100-001'";
    assertThat(text(query)).startsWith("demo-0001 demo-0002").endsWith("demo-0024");
    String alerts =
        "select count(*) from alert a join device_binding b on b.person_id = a.person_id"
            + " where b.device_id <= 'demo-0005'";
    assertThat(number(alerts)).isZero();
  }

  @Test
  void theContactPersonHasTheirStationsResidentsOfTheFirstFacility() throws SQLException {
    String query =
        "select count(*) from placement p join contact_assignment c on c.placement_id = p.id and"
            + " c.assigned_until is null where p.ends_at is null and (c.username ="
            + " 'contact-person') <> (p.station_code = 'ST-510100-01' and p.facility_code ="
            + " 'FC-510100-001')";
    assertThat(number(query)).isZero();
  }

  @ParameterizedTest(name = "nothing in {0} lies ahead")
  @ValueSource(
      strings = {
        "person.registered_at", "placement.starts_at", "contact_assignment.assigned_from",
        "visit.recorded_at", "health_update.recorded_at", "inspection.scheduled_at",
        "inspection.completed_at", "inspection_answer.answered_at", "finding.confirmed_at",
        "finding.corrected_at", "finding.verified_at", "check_in.recorded_at",
        "incident.recorded_at", "incident.first_report_at", "alert.raised_at",
        "alert.acknowledged_at", "alert.resolved_at", "evidence.recorded_at",
        "reading.stored_at", "device.last_seen_at", "duty.fulfilment_recorded_at"
      })
  void everythingRecordedIsPast(String column) throws SQLException {
    String table = column.substring(0, column.indexOf('.'));
    String query = "select count(*) from %s where %s > timestamptz '%s'";
    assertThat(number(query.formatted(table, column, NOW))).isZero();
    assertThat(number("select count(%s) from %s".formatted(column, table))).isPositive();
  }

  @ParameterizedTest(name = "each row of {1} is evidence {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "VISIT | visit where channel = 'IN_PERSON' | placement_id | occurred_at",
        "CALL | visit where channel <> 'IN_PERSON' | placement_id | occurred_at",
        "HEALTH_UPDATE | health_update | placement_id | occurred_at",
        "WEIGHT | health_update where weight_kg is not null | placement_id | occurred_at",
        "INSPECTION | inspection where completed_at is not null | facility_code | completed_at",
        "UNANNOUNCED_INSPECTION | inspection where completed_at is not null and kind ="
            + " 'UNANNOUNCED' | facility_code | completed_at",
        "CORRECTION | finding where corrected_at is not null | id | corrected_at",
        "INCIDENT_FIRST_REPORT | incident where first_report_at is not null | id |"
            + " first_report_at",
        "ALERT_ACKNOWLEDGEMENT | alert where acknowledged_at is not null | id | acknowledged_at",
        "ALERT_RESOLUTION | alert where resolved_at is not null | id | resolved_at"
      })
  void evidenceMirrorsTheFacts(String kind, String facts, String subject, String time)
      throws SQLException {
    String rows = "select id, %s::text, %s from %s".formatted(subject, time, facts);
    String evidence =
        "select reference_id, subject_id, occurred_at from evidence where kind = '" + kind + "'";
    assertThat(number("select count(*) from (%s) facts".formatted(rows))).isPositive();
    String both = "select count(*) from ((%s except %s) union all (%s except %s)) odd";
    assertThat(number(both.formatted(rows, evidence, evidence, rows))).isZero();
  }

  @Test
  void aDutyIsFulfilledByEvidenceThatItsObligationAccepts() throws SQLException {
    String query =
        "select count(*) from duty d join obligation_version v on v.id = d.obligation_version_id"
            + " left join evidence e on e.id = d.evidence_id where d.fulfilled_at is not null and"
            + " (e.id is null or not e.kind = any (v.evidence_kinds) or e.subject_kind <>"
            + " d.subject_kind or e.subject_id <> d.subject_id or e.occurred_at <> d.fulfilled_at"
            + " or e.recorded_at <> d.fulfilment_recorded_at or e.occurred_at < d.opens_at)";
    assertThat(number(query)).isZero();
  }

  @Test
  void onlyEventDutiesAreWrittenAndEachIsDueByTheCatalogue() throws SQLException {
    assertThat(texts("select distinct obligation_code from duty order by 1"))
        .containsExactly(
            "ALERT-ACK",
            "ALERT-RESOLVE",
            "CHECKIN-SHIFT",
            "CONTACT-ASSIGNED",
            "FINDING-FIX",
            "INCIDENT-FIRST");
    String wrong =
        "select count(*) from duty d join obligation_version v on v.id = d.obligation_version_id"
            + " left join finding f on f.id::text = d.subject_id left join shift s on s.id::text ="
            + " d.subject_id where d.due_at <> coalesce(s.starts_at, d.opens_at) +"
            + " coalesce(v.within, case when f.grade >= 'J' then 'PT24H' when f.grade >= 'G' then"
            + " 'P7D' when f.grade >= 'D' then 'P30D' else 'P60D' end)::interval";
    assertThat(number(wrong)).isZero();
  }

  @Test
  void aFindingsDeadlineIsItsDutys() throws SQLException {
    String query =
        "select count(*) from finding f left join duty d on d.subject_id = f.id::text and"
            + " d.due_at = f.deadline where d.id is null";
    assertThat(number(query)).isZero();
  }

  @Test
  void everyQuestionOfADoneInspectionIsAnsweredAndEveryNoHasAFinding() throws SQLException {
    String unanswered =
        "select count(*) from inspection i join checklist_template t on t.id = i.template_id,"
            + " jsonb_array_elements(t.items) item left join inspection_answer a on false where"
            + " i.completed_at is not null and not exists (select from inspection_answer x where"
            + " x.inspection_id = i.id and x.item_code = item ->> 'code')";
    assertThat(number(unanswered)).isZero();
    String odd =
        "select count(*) from inspection_answer a full join finding f on f.source_id ="
            + " a.inspection_id and f.item_code = a.item_code where (a.answer = 'NO') is distinct"
            + " from (f.id is not null)";
    assertThat(number(odd)).isZero();
  }

  @Test
  void aCheckInFulfilsTheDutyOfItsOwnShiftAndNoOther() throws SQLException {
    String query =
        "select count(*) from shift s left join check_in c on c.shift_id = s.id join duty d on"
            + " d.subject_id = s.id::text where d.subject_kind <> 'FACILITY' or d.opens_at <>"
            + " s.starts_at - interval '30 minutes' or d.fulfilled_at is distinct from"
            + " c.occurred_at";
    assertThat(number(query)).isZero();
    assertThat(number("select count(*) from duty d join shift s on d.subject_id = s.id::text"))
        .isGreaterThan(100);
  }

  @Test
  void thereIsAShiftToCheckInFor() throws SQLException {
    String query =
        "select count(*) from shift s where username = 'resident-staff' and starts_at <="
            + " timestamptz '%s' and ends_at > timestamptz '%s' and not exists (select from"
            + " check_in c where c.shift_id = s.id)";
    assertThat(number(query.formatted(NOW, NOW))).isEqualTo(1);
  }

  @Test
  void humanNumbersContinueWhereTheDemoEnds() throws SQLException {
    for (String kind : List.of("placement PL", "person PS", "finding FD", "alert AL")) {
      String[] parts = kind.split(" ", 2);
      String query =
          "select count(*) from (select split_part(number, '-', 2)::int as year, max(split_part("
              + "number, '-', 3)::int) as last from %s group by 1) used full join (select * from"
              + " human_number where kind = '%s') counter using (year) where used.last is distinct"
              + " from counter.last";
      assertThat(number(query.formatted(parts[0], parts[1]))).as(kind).isZero();
    }
  }

  @Test
  void idsCarryTheirTime() throws SQLException {
    String time =
        "select count(*) from visit where abs(('x' || substr(replace(id::text, '-', ''), 1,"
            + " 12))::bit(48)::bigint - extract(epoch from recorded_at) * 1000) > 1 or"
            + " substr(id::text, 15, 1) <> '7' or substr(id::text, 20, 1) !~ '[89ab]'";
    assertThat(number(time)).isZero();
  }

  @Test
  void aDevicesSecretIsTheDocumentedPassword() throws SQLException {
    String stored = text("select secret_hash from device where id = 'demo-0001'");
    assertThat(SecretHash.matches(stored, "hearthwatch")).isTrue();
    assertThat(number("select count(*) from device where secret_hash is null")).isZero();
  }

  @Test
  void noReadingFellIntoTheDefaultPartition() throws SQLException {
    assertThat(number("select count(*) from reading_default")).isZero();
  }

  @Test
  void theApplicationReadsItForWhoMaySeeItAndNothingForNobody() throws SQLException {
    try (Connection application = database.application().getConnection();
        Statement statement = application.createStatement()) {
      for (String table : List.of("person", "placement", "reading", "visit", "duty", "account")) {
        assertThat(count(statement, table)).as(table).isZero();
      }
      application.setAutoCommit(false);
      statement.execute("select enter_as('province-auditor')");
      assertThat(count(statement, "reading")).isEqualTo(loaded.readings());
    }
  }

  private static int count(Statement statement, String table) throws SQLException {
    try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getInt(1);
    }
  }

  @Test
  void aSecondLoadIsRefusedAndChangesNothing() throws SQLException {
    int before = number("select count(*) from evidence");
    assertThatThrownBy(() -> DemoProvince.load(connection, CLOCK))
        .isInstanceOf(DemoProvince.NotEmpty.class)
        .hasMessageContaining("not empty");
    assertThat(number("select count(*) from evidence")).isEqualTo(before);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  private static int number(String query) throws SQLException {
    return Integer.parseInt(text(query));
  }

  private static String text(String query) throws SQLException {
    return texts(query).get(0);
  }

  private static List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
