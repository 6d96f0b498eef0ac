package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.duty.adapter.Holidays;
import org.hearthwatch.duty.model.WorkCalendar;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The engine")
class EngineTest {

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T02:00:00Z"));
  private Application application;
  private UUID placement;

  @BeforeEach
  void placeSomebody() {
    Units.in(database, "2026-03-01");
    application = Application.on(database, clock);
    placement = Units.place(application, "阿强");
    application.run(
        "supervisor",
        () -> application.get(AssignContactPerson.class).assign(placement, "contact"));
    application.tick();
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void opens_what_was_missed_while_the_servers_were_off_once() {
    clock.moveTo("2026-03-05T09:00");
    application.tick();
    application.tick();

    assertThat(openings("HEALTH-UPDATE"))
        .containsExactly("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05");
  }

  @Test
  void opens_a_duty_late_with_what_had_been_done_for_it_and_reminds_nobody_of_it() {
    clock.moveTo("2026-03-04T12:00");
    submit(EvidenceKind.VISIT);
    clock.moveTo("2026-03-06T09:00");
    application.tick();

    assertThat(duties("PROOF-OF-LIFE"))
        .extracting(duty -> Zones.day(duty.opensAt()) + " " + (duty.fulfilledAt() != null))
        .containsExactly(
            "2026-03-02 false", "2026-03-03 true", "2026-03-04 true", "2026-03-05 false");
    assertThat(
            database.column(
                "select count(*) from duty where fulfilled_at is not null"
                    + " and next_step_at is not null"))
        .containsExactly("0");
  }

  @Test
  void judges_a_running_duty_by_the_changed_rule_and_leaves_those_that_were_due() {
    clock.moveTo("2026-03-12T09:00");
    application.tick();
    change("CONTACT-CALL", null, "2026-03-14", "P1M", "P5D");
    clock.moveTo("2026-03-15T09:00");
    application.tick();

    List<DutyView> calls = duties("CONTACT-CALL");
    assertThat(calls)
        .extracting(duty -> day(duty.dueAt()))
        .containsExactly("2026-03-11", "2026-04-14");
    assertThat(
            database.column(
                "select coalesce(v.reason, 'as seeded') from duty d join obligation_version v"
                    + " on v.id = d.obligation_version_id where d.obligation_code = 'CONTACT-CALL'"
                    + " order by d.due_at"))
        .containsExactly("as seeded", "试行");
  }

  @Test
  void lets_a_division_have_a_rule_of_its_own_until_it_ends() {
    change("HEALTH-UPDATE", "510100", "2026-03-04", "PT12H", "PT2H");
    change("HEALTH-UPDATE", "510300", "2026-03-04", "P7D", "P1D");
    clock.moveTo("2026-03-04T20:00");
    application.tick();
    application.run(
        "admin",
        () ->
            application
                .get(ChangeObligation.class)
                .endDivision("HEALTH-UPDATE", "510100", LocalDate.parse("2026-03-06"), "寒潮结束"));
    clock.moveTo("2026-03-07T01:00");
    application.tick();

    assertThat(openedOn("HEALTH-UPDATE", "2026-03-04")).isEqualTo(2);
    assertThat(openedOn("HEALTH-UPDATE", "2026-03-05")).isEqualTo(2);
    assertThat(openedOn("HEALTH-UPDATE", "2026-03-06")).isEqualTo(1);
    assertThat(openedOn("HEALTH-UPDATE", "2026-03-07")).isEqualTo(1);
  }

  @Test
  void refuses_a_change_that_cannot_be_read_or_reaches_back() {
    ChangeObligation.Command faulty =
        new ChangeObligation.Command(
            "CONTACT-CALL",
            null,
            LocalDate.parse("2026-03-02"),
            "weekly",
            "-P1D",
            null,
            BigDecimal.ONE,
            "P1D STATION; P2D ACCOUNTABLE",
            true,
            " ");

    assertThatThrownBy(
            () ->
                application.as(
                    "admin", () -> application.get(ChangeObligation.class).change(faulty)))
        .isInstanceOfSatisfying(
            Rejection.class,
            refused ->
                assertThat(refused.fieldErrors())
                    .extracting(error -> error.field() + " " + error.code())
                    .containsExactlyInAnyOrder(
                        "reason REQUIRED",
                        "validFrom IN_THE_PAST",
                        "cadence NOT_A_DURATION",
                        "within NOT_A_DURATION",
                        "ladder NOT_A_LADDER"));
  }

  @Test
  void withdraws_what_was_not_due_when_a_placement_ended() {
    database.run("update placement set ends_at = '2026-03-04 10:00+08', end_reason = 'home'");
    clock.moveTo("2026-03-10T09:00");
    application.tick();

    assertThat(openings("HEALTH-UPDATE")).containsExactly("2026-03-02", "2026-03-03");
    assertThat(duties("CONTACT-CALL")).isEmpty();
  }

  @Test
  void lets_a_superior_waive_a_duty_and_nobody_their_own() {
    DutyView call = duties("CONTACT-CALL").get(0);

    DutyView waived =
        application.as(
            "supervisor", () -> application.get(WaiveDuty.class).waive(call.id(), "住院，电话不便"));

    assertThat(waived.state()).isEqualTo(DutyState.WAIVED);
    assertThatThrownBy(
            () ->
                application.as(
                    "supervisor", () -> application.get(WaiveDuty.class).waive(call.id(), "再次")))
        .hasMessageContaining("DUTY_DONE");
    DutyView own = duties("CONTACT-VISIT").get(0);
    database.run("update duty set accountable = 'supervisor' where id = '" + own.id() + "'");
    assertThatThrownBy(
            () ->
                application.as(
                    "supervisor", () -> application.get(WaiveDuty.class).waive(own.id(), "没空")))
        .hasMessageContaining("OWN_DUTY");
  }

  @Test
  void takes_telemetry_as_proof_of_life_only_while_somebody_has_seen_the_person_lately() {
    visit();
    for (int day = 0; day < 10; day++) {
      clock.pass(Duration.ofDays(1));
      application.tick();
      submit(EvidenceKind.TELEMETRY);
    }

    List<DutyView> proofs = duties("PROOF-OF-LIFE");
    assertThat(proofs).hasSize(11);
    assertThat(proofs.subList(0, 8)).allMatch(duty -> duty.fulfilledAt() != null);
    assertThat(proofs.subList(8, 11)).allMatch(duty -> duty.fulfilledAt() == null);
  }

  @Test
  void keeps_on_the_duty_who_was_told_that_it_was_not_done() {
    clock.moveTo("2026-03-12T09:00"); // due on 11 March, the station is told a day later
    application.tick();

    UUID call = duties("CONTACT-CALL").get(0).id();
    DutyStory story =
        application.as("supervisor", () -> application.get(ExplainDuty.class).of(call));

    assertThat(story.steps())
        .extracting(step -> step.level() + " " + step.namesIn(Locale.ENGLISH))
        .containsExactly("STATION Supervisor");
    assertThat(
            database.column("select distinct action from record_entry where subject_kind = 'DUTY'"))
        .containsExactly("DUTY_ESCALATED");
  }

  @Test
  void counts_working_days_by_the_notice_of_the_year() {
    application.run(
        "admin",
        () ->
            application
                .get(LoadHolidays.class)
                .load(
                    new LoadHolidays.Command(
                        2027,
                        "https://www.gov.cn/",
                        List.of(
                            new LoadHolidays.Day(LocalDate.of(2027, 1, 4), false, "元旦"),
                            new LoadHolidays.Day(LocalDate.of(2027, 1, 9), true, "元旦")))));

    WorkCalendar calendar = application.work(() -> application.get(Holidays.class).calendar());
    assertThat(calendar.knows(2027)).isTrue();
    assertThat(calendar.workingDayAfter(LocalDate.of(2027, 1, 1), 5))
        .isEqualTo(LocalDate.of(2027, 1, 9));
  }

  private void submit(EvidenceKind kind) {
    application.work(
        Work.ENGINE,
        () ->
            application
                .get(Evidences.class)
                .submit(
                    kind,
                    SubjectKind.PLACEMENT,
                    placement.toString(),
                    UUID.randomUUID(),
                    clock.instant()));
  }

  private void visit() {
    application.run(
        "contact",
        () ->
            application
                .get(RecordVisit.class)
                .record(
                    new RecordVisit.Command(
                        placement, Channel.IN_PERSON, null, Condition.WELL, null, false, null)));
  }

  private void change(String code, String division, String from, String cadence, String within) {
    application.as(
        "admin",
        () ->
            application
                .get(ChangeObligation.class)
                .change(
                    new ChangeObligation.Command(
                        code,
                        division,
                        LocalDate.parse(from),
                        cadence,
                        within,
                        null,
                        BigDecimal.ONE,
                        "P1D STATION",
                        true,
                        "试行")));
  }

  private List<DutyView> duties(String rule) {
    return application.as(
        "supervisor", () -> application.get(FindDuties.class).list(DutyFilter.any().under(rule)));
  }

  private List<String> openings(String rule) {
    return duties(rule).stream().map(duty -> day(duty.opensAt())).toList();
  }

  private long openedOn(String rule, String day) {
    return openings(rule).stream().filter(day::equals).count();
  }

  private static String day(Instant moment) {
    return Zones.day(moment).toString();
  }
}
