package org.hearthwatch.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.rectification.FindFindings;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recording a contact")
class RecordVisitTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private Database database;
  private Application application;
  private UUID placement;

  @BeforeEach
  void somebody_of_a_contact_person() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
    placement = Units.place(application, "阿强");
    application.run(
        "supervisor",
        () -> application.get(AssignContactPerson.class).assign(placement, "contact"));
    clock.pass(Duration.ofDays(8));
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void with_a_concern_puts_a_finding_into_the_ledger_in_the_same_step() {
    VisitView visit =
        record("contact", null, new Concern(null, HazardClass.CARE, 'G', "No warm blankets"));

    FindingView finding =
        application.as(
            "contact", () -> application.get(FindFindings.class).byId(visit.findingId()));
    assertThat(finding.sourceKind()).isEqualTo(FindingSource.CONTACT);
    assertThat(finding.sourceId()).isEqualTo(visit.id());
    assertThat(finding.deadline()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
    assertThat(database.column("select action from record_entry where action like 'FINDING_%'"))
        .containsExactly("FINDING_CONFIRMED");
  }

  @Test
  void with_a_concern_reports_an_incident_whose_clock_began_at_the_contact() {
    Instant yesterday = clock.instant().minus(Duration.ofHours(20));
    VisitView visit =
        record("supervisor", yesterday, new Concern(IncidentKind.ABUSE, null, null, "Bruises"));

    IncidentView incident =
        application.as(
            "contact", () -> application.get(FindIncidents.class).byId(visit.incidentId()));
    assertThat(incident.placementId()).isEqualTo(placement);
    assertThat(incident.awareAt()).isEqualTo(yesterday);
    List<DutyView> clocks =
        application.as(
            "supervisor",
            () ->
                application
                    .get(FindDuties.class)
                    .list(
                        DutyFilter.ofSubject(SubjectKind.INCIDENT, visit.incidentId().toString())));
    assertThat(clocks).extracting(DutyView::opensAt).contains(yesterday);
  }

  @Test
  void keeps_nothing_when_the_concern_cannot_be_kept() {
    assertThatThrownBy(() -> record("contact", null, new Concern(null, null, 'Z', " ")))
        .isInstanceOfSatisfying(
            Rejection.class,
            no ->
                assertThat(no.fieldErrors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactlyInAnyOrder(
                        "hazardClass REQUIRED", "grade OUT_OF_RANGE", "description REQUIRED"));
    assertThat(database.column("select count(*) from visit")).containsExactly("0");
  }

  @Test
  void late_is_marked_for_ever_and_a_month_late_is_refused() {
    Instant twoDaysAgo = clock.instant().minus(Duration.ofDays(2));
    assertThat(record("contact", twoDaysAgo, null).backDated()).isTrue();
    assertThat(record("contact", clock.instant(), null).backDated()).isFalse();
    clock.pass(Duration.ofDays(60));

    assertThatThrownBy(() -> record("contact", twoDaysAgo, null))
        .isInstanceOfSatisfying(
            Rejection.class,
            no ->
                assertThat(no.fieldErrors())
                    .extracting(error -> error.code())
                    .containsExactly("TOO_LONG_AGO"));
  }

  @Test
  void shows_as_the_last_contact_of_ones_people_with_what_is_due() {
    PersonInCare before = mine("contact").get(0);
    record("contact", null, new Concern(null, HazardClass.CARE, 'A', "Draught"));
    PersonInCare after = mine("contact").get(0);

    assertThat(before.lastCallAt()).isNull();
    assertThat(before.pending()).isGreaterThan(after.pending());
    assertThat(after.lastCallAt()).isEqualTo(clock.instant());
    assertThat(after.lastVisitAt()).isNull();
    assertThat(after.findings()).isEqualTo(1);
    assertThat(after.nextDueAt()).isNotNull();
  }

  @Test
  void is_for_the_deputy_to_see_while_somebody_is_away_and_for_no_other_colleague() {
    assertThat(mine("contact-b")).isEmpty();
    application.run(
        "contact",
        () ->
            application
                .get(PlanAbsence.class)
                .plan(
                    new PlanAbsence.Command(
                        null, "contact-b", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 11))));

    assertThat(mine("contact-b"))
        .extracting(PersonInCare::contactPerson)
        .containsExactly("contact");
    assertThatThrownBy(
            () ->
                application.as(
                    "contact-b", () -> application.get(FindMyPeople.class).of("contact")))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("NOT_FOUND"));
  }

  private List<PersonInCare> mine(String officer) {
    return application.as(officer, () -> application.get(FindMyPeople.class).mine());
  }

  private VisitView record(String by, Instant at, Concern concern) {
    RecordVisit.Command command =
        new RecordVisit.Command(
            placement, Channel.PHONE, at, Condition.CONCERN, null, true, null, concern);
    return application.as(by, () -> application.get(RecordVisit.class).record(command));
  }
}
