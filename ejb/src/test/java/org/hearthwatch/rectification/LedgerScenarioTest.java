package org.hearthwatch.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.evidence.Contents;
import org.hearthwatch.evidence.NewFile;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.RecordIncidentFinding;
import org.hearthwatch.incident.ReportIncident;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock moves; after each step the duties and the record are as listed. */
@DisplayName("A finding on its way through the ledger")
class LedgerScenarioTest {

  private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

  private final MovableClock clock = new MovableClock(BEGIN);
  private Database database;
  private Application application;

  @BeforeEach
  void a_facility() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void is_planned_corrected_reopened_corrected_verified_and_found_again() {
    UUID id = found('D').id();
    assertThat(owed(id))
        .containsExactly("FINDING-PLAN staff 2026-03-12T01:00:00Z OPEN", fix("2026-04-01", "OPEN"));

    clock.pass(Duration.ofDays(3));
    as("staff", () -> get(SubmitPlan.class).submit(id, "New blankets by Friday"));
    assertThat(owed(id))
        .containsExactly(
            "FINDING-PLAN staff 2026-03-12T01:00:00Z FULFILLED", fix("2026-04-01", "OPEN"));
    assertThat(refused("staff", () -> get(SubmitPlan.class).submit(id, "Another plan")))
        .isEqualTo("FINDING_PLANNED");

    clock.pass(Duration.ofDays(7));
    as("staff", () -> get(SubmitCorrection.class).submit(id, "Blankets were bought"));
    assertThat(owed(id))
        .containsExactly(
            "FINDING-PLAN staff 2026-03-12T01:00:00Z FULFILLED",
            "FINDING-REVISIT inspector 2026-03-27T01:00:00Z OPEN",
            fix("2026-04-01", "FULFILLED"));

    clock.pass(Duration.ofDays(5));
    FindingView reopened =
        as("inspector", () -> get(VerifyFinding.class).reopen(id, "Three rooms have none"));
    assertThat(reopened.state()).isEqualTo(FindingState.OPEN);
    assertThat(reopened.firstDeadline()).isEqualTo(Instant.parse("2026-04-01T01:00:00Z"));
    assertThat(reopened.deadline()).isEqualTo(Instant.parse("2026-04-16T01:00:00Z"));
    assertThat(owed(id))
        .containsExactly(
            "FINDING-PLAN staff 2026-03-12T01:00:00Z FULFILLED",
            "FINDING-REVISIT inspector 2026-03-27T01:00:00Z FULFILLED",
            fix("2026-04-01", "FULFILLED"),
            fix("2026-04-16", "OPEN"));

    clock.pass(Duration.ofDays(2));
    as("staff", () -> get(SubmitCorrection.class).submit(id, "All rooms have blankets now"));
    assertThat(refused("supervisor", () -> get(VerifyFinding.class).verify(id, " ")))
        .isEqualTo("FINDING_WITHOUT_EVIDENCE");
    FindingView closed =
        as("supervisor", () -> get(VerifyFinding.class).verify(id, "Counted them"));
    assertThat(closed.state()).isEqualTo(FindingState.VERIFIED);
    assertThat(closed.reopenings()).isEqualTo(1);
    assertThat(owed(id)).noneMatch(duty -> duty.endsWith("OPEN"));
    assertThat(steps(id))
        .containsExactly("PLANNED", "CORRECTED", "REOPENED", "CORRECTED", "VERIFIED");
    assertThat(recorded(id))
        .containsExactly(
            "FINDING_CONFIRMED",
            "FINDING_PLANNED",
            "FINDING_CORRECTED",
            "FINDING_REOPENED",
            "FINDING_CORRECTED",
            "FINDING_VERIFIED");

    clock.pass(Duration.ofDays(300));
    assertThat(found('D').repeatOf()).isEqualTo(id);
    clock.pass(Duration.ofDays(400));
    assertThat(found('D').repeatOf()).isNull();
  }

  @Test
  void is_given_more_time_by_the_level_above_and_both_deadlines_stay() {
    UUID id = found('D').id();
    Instant until = Instant.parse("2026-04-20T01:00:00Z");
    assertThat(refused("supervisor", () -> get(ExtendFinding.class).decide(id, true, "Why not")))
        .isEqualTo("EXTENSION_NOT_ASKED");
    clock.pass(Duration.ofDays(20));
    as("staff", () -> get(ExtendFinding.class).ask(id, until, "The wholesaler delivers in April"));
    FindingView extended =
        as("supervisor", () -> get(ExtendFinding.class).decide(id, true, "Order was shown"));

    assertThat(extended.firstDeadline()).isEqualTo(Instant.parse("2026-04-01T01:00:00Z"));
    assertThat(extended.deadline()).isEqualTo(until);
    assertThat(owed(id)).contains(fix("2026-04-01", "WAIVED"), fix("2026-04-20", "OPEN"));
    assertThat(recorded(id)).endsWith("EXTENSION_ASKED", "FINDING_EXTENDED");
    List<FindingStepView> steps = as("province", () -> get(FindFindings.class).steps(id));
    assertThat(steps.get(1).deadlineBefore()).isEqualTo(extended.firstDeadline());
    assertThat(steps.get(1).deadlineAfter()).isEqualTo(until);

    clock.pass(Duration.ofDays(60));
    assertThat(owed(id)).contains(fix("2026-04-01", "WAIVED"), fix("2026-04-20", "OVERDUE"));
    assertThat(
            refused(
                "staff",
                () -> get(ExtendFinding.class).ask(id, clock.instant().plusSeconds(9), "Later")))
        .isEqualTo("EXTENSION_TOO_LATE");
  }

  @Test
  void of_actual_harm_is_extended_by_the_prefecture_only() {
    UUID id = found('G').id();
    as(
        "staff",
        () -> get(ExtendFinding.class).ask(id, BEGIN.plus(Duration.ofDays(9)), "Two more days"));

    assertThat(refused("supervisor", () -> get(ExtendFinding.class).decide(id, true, "Granted")))
        .isEqualTo("LEVEL_ABOVE_DECIDES");
    FindingView refused =
        as("prefecture", () -> get(ExtendFinding.class).decide(id, false, "Harm does not wait"));
    assertThat(refused.deadline()).isEqualTo(refused.firstDeadline());
    assertThat(refused.extensionUntil()).isNull();
    assertThat(steps(id)).containsExactly("EXTENSION_ASKED", "EXTENSION_REFUSED");
  }

  @Test
  void of_immediate_jeopardy_is_reported_at_once_and_released_by_the_prefecture() {
    UUID id = found('K').id();
    assertThat(owed(id)).contains("MAJOR-HAZARD supervisor 2026-03-02T03:00:00Z OPEN");
    clock.pass(Duration.ofHours(1));
    as("supervisor", () -> get(SuperviseHazard.class).report(id, "Gas leak in the kitchen"));
    assertThat(owed(id)).contains("MAJOR-HAZARD supervisor 2026-03-02T03:00:00Z FULFILLED");

    as("staff", () -> get(SubmitCorrection.class).submit(id, "Pipe replaced"));
    as(
        "staff",
        () ->
            get(FindingFiles.class)
                .attach(id, new NewFile("pipe.jpg", Contents.jpeg(), null, null, null)));
    assertThat(refused("inspector", () -> get(VerifyFinding.class).verify(id, null)))
        .isEqualTo("MAJOR_NEEDS_AUTHORITY");
    FindingView released = as("prefecture", () -> get(VerifyFinding.class).verify(id, null));
    assertThat(released.state()).isEqualTo(FindingState.VERIFIED);
    assertThat(recorded(id)).contains("MAJOR_HAZARD_REPORTED", "FILE_ATTACHED", "FINDING_VERIFIED");
  }

  @Test
  void is_counted_by_class_and_age_and_found_by_filters() {
    UUID old = found('D').id();
    clock.pass(Duration.ofDays(40));
    UUID young = found('K').id();

    LedgerLine line = as("province", () -> get(FindFindings.class).overview()).get(0);
    assertThat(line.counts()).containsExactly(1, 0, 1, 0);
    assertThat(List.of(line.total(), line.overdue(), line.major(), line.repeats()))
        .containsExactly(2, 1, 1, 1);
    assertThat(list(null, 30, false)).containsExactly(old);
    assertThat(list('G', null, false)).containsExactly(young);
    assertThat(list(null, null, true)).containsExactly(young);
  }

  @Test
  void comes_of_an_incident_too() {
    UUID incident =
        as(
                "staff",
                () ->
                    get(ReportIncident.class)
                        .report(
                            new ReportIncident.Command(
                                Units.FACILITY, null, IncidentKind.FIRE, null, null, "Burnt pan")))
            .id();
    FindingView finding =
        as(
            "inspector",
            () ->
                get(RecordIncidentFinding.class)
                    .record(
                        new RecordIncidentFinding.Command(
                            incident, HazardClass.FIRE, 'E', "No extinguisher in the kitchen")));

    assertThat(finding.sourceKind()).isEqualTo(FindingSource.INCIDENT);
    assertThat(as("staff", () -> get(FindIncidents.class).findings(incident)))
        .extracting(FindingView::id)
        .containsExactly(finding.id());
    assertThat(refused("inspector", () -> get(FindIncidents.class).findings(UUID.randomUUID())))
        .isEqualTo("NOT_FOUND");
  }

  private List<UUID> list(Character grade, Integer days, boolean major) {
    FindingFilter filter = new FindingFilter(null, null, null, true, grade, days, major, false);
    return as("inspector", () -> get(FindFindings.class).list(filter)).stream()
        .map(FindingView::id)
        .toList();
  }

  private FindingView found(char grade) {
    RecordOwnCheck.Command command =
        new RecordOwnCheck.Command(
            Units.FACILITY, "CARE-3", HazardClass.CARE, grade, "Rooms without blankets");
    return as("supervisor", () -> get(RecordOwnCheck.class).record(command));
  }

  private static String fix(String day, String state) {
    return "FINDING-FIX staff " + day + "T01:00:00Z " + state;
  }

  private List<String> owed(UUID finding) {
    DutyFilter filter = DutyFilter.ofSubject(SubjectKind.FINDING, finding.toString());
    List<DutyView> duties = as("province", () -> get(FindDuties.class).list(filter));
    return duties.stream()
        .map(d -> d.obligation() + " " + d.accountable() + " " + d.dueAt() + " " + shown(d))
        .toList();
  }

  /** Due soon is open too: this test is not about reminders. */
  private static String shown(DutyView duty) {
    String state = duty.state().name();
    return state.equals("DUE_SOON") ? "OPEN" : state;
  }

  private List<String> steps(UUID finding) {
    return as("staff", () -> get(FindFindings.class).steps(finding)).stream()
        .map(step -> step.kind().name())
        .toList();
  }

  private List<String> recorded(UUID finding) {
    return database.column(
        "select action from record_entry where stream = 'FC-510100-001' and (subject_id = '"
            + finding
            + "' or body like '%"
            + finding
            + "%') order by seq");
  }

  private String refused(String user, Supplier<?> useCase) {
    try {
      as(user, useCase);
      return "not refused";
    } catch (Rejection no) {
      return no.code();
    }
  }

  private <T> T get(Class<T> useCase) {
    return application.get(useCase);
  }

  private <T> T as(String user, Supplier<T> useCase) {
    return application.as(user, useCase::get);
  }
}
