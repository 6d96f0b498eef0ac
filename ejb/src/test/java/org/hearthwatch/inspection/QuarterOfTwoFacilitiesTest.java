package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.ChangeObligation;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Two facilities from March to the middle of June 2026. The station plans an announced inspection
 * of both for the 20th of each month, the prefecture an unannounced one of the first facility for
 * 15 April. Inspectors come as planned, find a chained exit in the first facility in April, and do
 * not come to the second facility in May.
 */
@DisplayName("A quarter of inspections in two facilities")
class QuarterOfTwoFacilitiesTest {

  private static final String OTHER_HOME = "FC-510100-002";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 16);
  private static final String NOBODY_COMES = OTHER_HOME + " 2026-05-20";

  /** Facility, rule, from when it is owed until when, when it was done, and by whom. */
  private static final String EXPECTED_DUTIES =
      """
      FC-510100-001 INSPECT-REGULAR 03-01 due 04-08 done 03-20 supervisor
      FC-510100-001 INSPECT-REGULAR 04-01 due 05-08 done 04-15 supervisor
      FC-510100-001 INSPECT-REGULAR 05-01 due 06-08 done 05-20 supervisor
      FC-510100-001 INSPECT-REGULAR 06-01 due 07-08 done not supervisor
      FC-510100-001 INSPECT-UNANNOUNCED 03-02 due 06-09 done 04-15 prefecture
      FC-510100-001 INSPECT-UNANNOUNCED 06-02 due 09-09 done not prefecture
      FC-510100-002 INSPECT-REGULAR 03-01 due 04-08 done 03-20 supervisor
      FC-510100-002 INSPECT-REGULAR 04-01 due 05-08 done 04-20 supervisor
      FC-510100-002 INSPECT-REGULAR 05-01 due 06-08 done not supervisor
      FC-510100-002 INSPECT-REGULAR 06-01 due 07-08 done not supervisor
      FC-510100-002 INSPECT-UNANNOUNCED 03-02 due 06-09 done not prefecture
      FC-510100-002 INSPECT-UNANNOUNCED 06-02 due 09-09 done not prefecture\
      """;

  /** Day, facility, level and who was told. */
  private static final String EXPECTED_ESCALATIONS =
      """
      06-07 FC-510100-002 INSPECT-REGULAR ACCOUNTABLE supervisor
      06-08 FC-510100-002 INSPECT-REGULAR ACCOUNTABLE supervisor
      06-09 FC-510100-002 INSPECT-REGULAR STATION supervisor
      06-09 FC-510100-002 INSPECT-UNANNOUNCED ACCOUNTABLE prefecture
      06-11 FC-510100-002 INSPECT-REGULAR PREFECTURE prefecture
      06-12 FC-510100-002 INSPECT-UNANNOUNCED PROVINCE province
      06-15 FC-510100-002 INSPECT-REGULAR PROVINCE province\
      """;

  /** Day, chain, what, by whom; without single answers. */
  private static final String EXPECTED_RECORD =
      """
      03-02 FC-510100-001 INSPECTION_SCHEDULED supervisor
      03-02 FC-510100-001 INSPECTION_SCHEDULED supervisor
      03-02 FC-510100-001 INSPECTION_SCHEDULED supervisor
      03-02 FC-510100-002 INSPECTION_SCHEDULED supervisor
      03-02 FC-510100-002 INSPECTION_SCHEDULED supervisor
      03-02 FC-510100-002 INSPECTION_SCHEDULED supervisor
      03-02 ST-510100-01 INSPECTIONS_PLANNED supervisor
      03-02 ST-510100-01 INSPECTIONS_PLANNED supervisor
      03-02 ST-510100-01 INSPECTION_SCHEDULED prefecture
      03-02 ST-510100-01 INSPECTIONS_PLANNED prefecture
      03-20 FC-510100-001 INSPECTION_STARTED inspector
      03-20 FC-510100-001 INSPECTION_COMPLETED inspector
      03-20 FC-510100-002 INSPECTION_STARTED inspector-b
      03-20 FC-510100-002 INSPECTION_COMPLETED inspector-b
      04-15 FC-510100-001 INSPECTION_STARTED inspector-b
      04-15 FC-510100-001 FINDING_CONFIRMED inspector-b
      04-15 FC-510100-001 STATEMENT_SIGNED inspector-b
      04-15 FC-510100-001 INSPECTION_COMPLETED inspector-b
      04-20 FC-510100-001 INSPECTION_STARTED inspector-b
      04-20 FC-510100-001 INSPECTION_COMPLETED inspector-b
      04-20 FC-510100-002 INSPECTION_STARTED inspector
      04-20 FC-510100-002 INSPECTION_COMPLETED inspector
      05-20 FC-510100-001 INSPECTION_STARTED inspector
      05-20 FC-510100-001 INSPECTION_COMPLETED inspector\
      """;

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-02-28T16:00:00Z"));
  private Application application;
  private UUID list;

  @Test
  void has_its_duties_escalations_and_record_entries_step_by_step() {
    Units.in(database, "2026-03-01");
    database.run(
        """
        insert into account values ('inspector-b', 'inspector', '510100', '检查员乙', 'Inspector B');
        insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
            capacity, supervised_since)
          values ('FC-510100-002', '510100', 'ST-510100-01', '康宁院', 'Kangning home', 60,
            '2026-03-01T00:00:00+08:00');
        """);
    try (Application node = Application.on(database, clock)) {
      application = node;
      for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
        liveThrough(day);
      }
      assertThat(duties()).containsExactlyElementsOf(EXPECTED_DUTIES.lines().toList());
      assertThat(escalations()).containsExactlyElementsOf(EXPECTED_ESCALATIONS.lines().toList());
      assertThat(record()).containsExactlyElementsOf(EXPECTED_RECORD.lines().toList());
      assertThat(missed()).containsExactly(NOBODY_COMES);
    }
  }

  private void liveThrough(LocalDate day) {
    clock.moveTo(day + "T09:00");
    if (day.equals(FIRST)) {
      demandUnannouncedOnes();
    }
    if (day.equals(FIRST.plusDays(1))) {
      plan();
    }
    for (InspectionView one : planned(day)) {
      if (!(one.facility().code() + " " + day).equals(NOBODY_COMES)) {
        conduct(one);
      }
    }
    clock.moveTo(day + "T18:00");
    application.tick();
  }

  /** The rule comes with the product and is not in force until somebody puts it there. */
  private void demandUnannouncedOnes() {
    application.run(
        "admin",
        () ->
            application
                .get(ChangeObligation.class)
                .change(
                    new ChangeObligation.Command(
                        "INSPECT-UNANNOUNCED",
                        null,
                        FIRST.plusDays(1),
                        "P3M",
                        "P7D",
                        null,
                        BigDecimal.ONE,
                        "P0D ACCOUNTABLE; P3D PROVINCE",
                        true,
                        "试行")));
  }

  private void plan() {
    list =
        application
            .as("supervisor", () -> application.get(FindTemplates.class).published())
            .get(0)
            .id();
    plan(
        "supervisor",
        List.of(Units.FACILITY, OTHER_HOME),
        InspectionKind.ANNOUNCED,
        "FREQ=MONTHLY;COUNT=3",
        LocalDate.of(2026, 3, 20));
    plan(
        "prefecture",
        List.of(Units.FACILITY),
        InspectionKind.UNANNOUNCED,
        "FREQ=DAILY;COUNT=1",
        LocalDate.of(2026, 4, 15));
  }

  private void plan(
      String by, List<String> facilities, InspectionKind kind, String rule, LocalDate from) {
    application.as(
        by,
        () ->
            application
                .get(PlanInspections.class)
                .plan(new PlanInspections.Command(facilities, list, kind, rule, from, List.of())));
  }

  private List<InspectionView> planned(LocalDate day) {
    return application.as(
        "prefecture",
        () ->
            application
                .get(FindInspections.class)
                .list(new InspectionFilter(null, null, null, day, day)));
  }

  private void conduct(InspectionView one) {
    boolean chained = one.kind() == InspectionKind.UNANNOUNCED;
    String inspector = one.inspector();
    for (TemplateItem item : items(inspector)) {
      boolean bad = chained && item.code().equals("FIRE-1");
      Given given = new Given(item.code(), bad ? "NO" : "YES", null, null, null);
      application.run(
          inspector, () -> application.get(AnswerChecklist.class).answer(one.id(), given));
    }
    if (chained) {
      find(one);
    }
    application.run(
        inspector, () -> application.get(CompleteInspection.class).complete(one.id(), null));
  }

  private List<TemplateItem> items(String inspector) {
    return application.as(inspector, () -> application.get(FindTemplates.class).byId(list)).items();
  }

  private void find(InspectionView one) {
    application.run(
        one.inspector(),
        () ->
            application
                .get(RecordFinding.class)
                .record(new RecordFinding.Command(one.id(), "FIRE-1", null, 'J', "北侧出口被锁。")));
    application.run(
        one.inspector(),
        () ->
            application
                .get(SignStatement.class)
                .sign(new SignStatement.Command(one.id(), "院长", SigningTest.png(600, 200), null)));
  }

  private List<String> duties() {
    return database.column(
        "select facility_code || ' ' || obligation_code || ' ' || "
            + "to_char(opens_at at time zone 'Asia/Shanghai', 'MM-DD') || ' due '"
            + " || to_char(due_at at time zone 'Asia/Shanghai', 'MM-DD') || ' done '"
            + " || coalesce(to_char(fulfilled_at at time zone 'Asia/Shanghai', 'MM-DD'), 'not')"
            + " || ' ' || accountable from duty where obligation_code like 'INSPECT%'"
            + " order by facility_code, obligation_code, opens_at");
  }

  private List<String> escalations() {
    return database.column(
        "select to_char(s.reached_at at time zone 'Asia/Shanghai', 'MM-DD') || ' '"
            + " || d.facility_code || ' ' || d.obligation_code || ' ' || s.level || ' '"
            + " || array_to_string(s.told, ',')"
            + " from duty_step s join duty d on d.id = s.duty_id"
            + " where d.obligation_code like 'INSPECT%'"
            + " order by 1");
  }

  private List<String> record() {
    return database.column(
        "select to_char(recorded_at at time zone 'Asia/Shanghai', 'MM-DD') || ' ' || stream"
            + " || ' ' || action || ' ' || actor from record_entry"
            + " where (action like 'INSPECTION%' or action like 'STATEMENT%'"
            + " or action = 'FINDING_CONFIRMED')"
            + " order by recorded_at, stream, seq");
  }

  private List<String> missed() {
    return database.column(
        "select facility_code || ' ' || scheduled_for from inspection"
            + " where started_at is null order by 1");
  }
}
