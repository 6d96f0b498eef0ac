package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hearthwatch.shared.Faulty;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planning inspections")
class PlanInspectionsTest {

  private static final String OTHER_HOME = "FC-510100-002";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 31);

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T01:00:00Z"));
  private Application application;
  private UUID list;

  @BeforeEach
  void prepare() {
    Units.in(database, "2026-01-01");
    database.run(
        """
        insert into account values ('inspector-b', 'inspector', '510100', '检查员乙', 'Inspector B'),
          ('inspector-3', 'inspector', '510300', '检查员三', 'Inspector 3');
        insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
            capacity, supervised_since)
          values ('FC-510100-002', '510100', 'ST-510100-01', '康宁院', 'Kangning home', 60,
            '2026-01-01');
        """);
    application = Application.on(database, clock);
    list = as("supervisor", () -> application.get(FindTemplates.class).published().get(0).id());
  }

  @AfterEach
  void close() {
    application.close();
  }

  @Test
  void schedules_every_day_of_the_rule_in_every_facility_and_takes_turns() {
    PlansView plans = plan("FREQ=MONTHLY;COUNT=3", InspectionKind.ANNOUNCED, List.of());

    assertThat(plans.plans()).hasSize(2);
    for (PlanView plan : plans.plans()) {
      assertThat(plan.inspections())
          .extracting(InspectionView::scheduledFor)
          .containsExactly(FIRST, LocalDate.of(2026, 5, 31), LocalDate.of(2026, 7, 31));
      List<String> turns = plan.inspections().stream().map(InspectionView::inspector).toList();
      assertThat(turns.get(0)).isEqualTo(turns.get(2)).isNotEqualTo(turns.get(1));
    }
  }

  @Test
  void an_endless_rule_plans_nothing_at_all() {
    assertThat(Faulty.refusedField(() -> plan("FREQ=MONTHLY", InspectionKind.ANNOUNCED, List.of())))
        .isEqualTo("rule RECURRENCE_ENDLESS");
    assertThat(database.column("select id from inspection")).isEmpty();
  }

  @Test
  void nobody_is_sent_where_they_have_a_conflict_or_from_another_prefecture() {
    as(
        "inspector",
        () -> application.get(Conflicts.class).declare("inspector", OTHER_HOME, "表兄在院工作"));
    PlansView plans = plan("FREQ=WEEKLY;COUNT=2", InspectionKind.ANNOUNCED, List.of());

    assertThat(plans.plans().get(1).inspections())
        .extracting(InspectionView::inspector)
        .containsOnly("inspector-b");
    assertThat(
            Faulty.refusedField(
                () ->
                    plan(
                        "FREQ=WEEKLY;COUNT=2",
                        InspectionKind.ANNOUNCED,
                        List.of("inspector", "inspector-3"))))
        .isEqualTo("inspectors NO_INSPECTOR");
    assertThat(Faulty.refusedField(() -> schedule("inspector")))
        .isEqualTo("inspector CONFLICT_OF_INTEREST");
  }

  @Test
  void a_conflict_is_ended_by_the_prefecture_only_and_then_no_more() {
    ConflictView declared =
        as(
            "inspector",
            () -> application.get(Conflicts.class).declare("inspector", OTHER_HOME, "亲属"));
    assertThat(
            Faulty.refusedField(
                () ->
                    as(
                        "inspector",
                        () ->
                            application
                                .get(Conflicts.class)
                                .declare("inspector-b", OTHER_HOME, "x"))))
        .isEqualTo("inspector NOT_YOURSELF");
    as("prefecture", () -> application.get(Conflicts.class).end(declared.id()));

    assertThat(schedule("inspector").inspector()).isEqualTo("inspector");
    assertThat(as("prefecture", () -> application.get(Conflicts.class).list()))
        .singleElement()
        .satisfies(one -> assertThat(one.endedBy()).isEqualTo("prefecture"));
  }

  @Test
  void an_unannounced_one_is_hidden_from_the_facility_and_it_is_noted_who_could_know() {
    plan("FREQ=MONTHLY;COUNT=3", InspectionKind.UNANNOUNCED, List.of());

    assertThat(seenBy("staff")).isEmpty();
    assertThat(seenBy("resident-staff")).isEmpty();
    assertThat(seenBy("contact")).isEmpty();
    assertThat(seenBy("prefecture")).hasSize(6);
    assertThat(seenBy("prefecture").get(0).couldKnow())
        .containsExactly("inspector", "inspector-b", "prefecture", "province", "supervisor");
    assertThat(
            database.column(
                "select distinct stream from record_entry where action like 'INSPECTION%'"))
        .containsExactly(Units.STATION);
  }

  @Test
  void one_that_has_not_begun_can_be_moved_to_a_day_ahead() {
    InspectionView one = schedule("inspector");

    assertThat(move(one.id(), LocalDate.of(2026, 4, 7)).scheduledFor()).isEqualTo("2026-04-07");
    assertThat(Faulty.refusedField(() -> move(one.id(), LocalDate.of(2026, 3, 1))))
        .isEqualTo("scheduledFor IN_THE_PAST");
    as(
        "inspector",
        () ->
            application
                .get(AnswerChecklist.class)
                .answer(one.id(), new Given("FIRE-1", "YES", null, null, null)));
    assertThat(Faulty.refusal(() -> move(one.id(), LocalDate.of(2026, 4, 8))))
        .isEqualTo("INSPECTION_BEGUN");
    assertThat(database.column("select action from record_entry where action = 'INSPECTION_MOVED'"))
        .hasSize(1);
  }

  private PlansView plan(String rule, InspectionKind kind, List<String> inspectors) {
    return as(
        "supervisor",
        () ->
            application
                .get(PlanInspections.class)
                .plan(
                    new PlanInspections.Command(
                        List.of(Units.FACILITY, OTHER_HOME), list, kind, rule, FIRST, inspectors)));
  }

  private InspectionView schedule(String inspector) {
    return as(
        "supervisor",
        () ->
            application
                .get(ScheduleInspection.class)
                .schedule(
                    new ScheduleInspection.Command(
                        OTHER_HOME, list, InspectionKind.ANNOUNCED, FIRST, inspector)));
  }

  private InspectionView move(UUID id, LocalDate day) {
    return as("supervisor", () -> application.get(ScheduleInspection.class).move(id, day));
  }

  private List<InspectionView> seenBy(String user) {
    return as(user, () -> application.get(FindInspections.class).list(InspectionFilter.any()));
  }

  private <T> T as(String who, Callable<T> work) {
    return application.as(who, work);
  }
}
