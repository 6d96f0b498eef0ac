package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthwatch.compliance.AssessCompliance;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.HandOverCases;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * One facility and one resident through 2026. Everybody does what they owe, except where the story
 * says otherwise: those days are listed with what they lead to.
 */
@DisplayName("A year of one facility")
class YearOfAFacilityTest {

  private static final LocalDate PLACED = LocalDate.of(2026, 1, 5); // a Monday
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  /** Day, rule, level and who was told. A deputy's copy is the notices' business. */
  private static final String EXPECTED_ESCALATIONS =
      """
      03-10 CONTACT-CALL ACCOUNTABLE contact
      03-11 CONTACT-CALL ACCOUNTABLE contact
      03-12 CONTACT-CALL STATION supervisor
      03-14 CONTACT-CALL PREFECTURE prefecture
      03-17 CONTACT-CALL ACCOUNTABLE contact
      06-09 CONTACT-VISIT ACCOUNTABLE contact
      06-10 CONTACT-VISIT ACCOUNTABLE contact
      06-11 CONTACT-VISIT STATION supervisor
      06-23 CONTACT-CALL ACCOUNTABLE contact
      06-24 CONTACT-CALL ACCOUNTABLE contact
      06-25 CONTACT-CALL STATION supervisor
      06-27 CONTACT-CALL PREFECTURE prefecture
      06-30 CONTACT-CALL ACCOUNTABLE contact
      12-07 INSPECT-REGULAR ACCOUNTABLE supervisor
      12-08 INSPECT-REGULAR ACCOUNTABLE supervisor
      12-09 INSPECT-REGULAR STATION supervisor
      12-11 INSPECT-REGULAR PREFECTURE prefecture
      12-15 INSPECT-REGULAR PROVINCE province\
      """;

  /**
   * Two calls were missed for good: in March, and in June while the contact person was away and the
   * deputy did not call either. The visit of May and the inspection of November were late.
   */
  private static final String EXPECTED_DUTIES =
      """
      CONTACT-ASSIGNED 1 opened, 1 done, 0 waived, supervisor
      CONTACT-CALL 43 opened, 41 done, 0 waived, contact+contact-b
      CONTACT-VISIT 12 opened, 12 done, 0 waived, contact+contact-b
      HEALTH-UPDATE 361 opened, 361 done, 0 waived, staff
      INSPECT-REGULAR 12 opened, 12 done, 0 waived, supervisor
      PROOF-OF-LIFE 361 opened, 361 done, 0 waived, staff
      WEIGHT-MONTHLY 12 opened, 11 done, 1 waived, staff\
      """;

  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
  private final Map<LocalDate, Runnable> story = new TreeMap<>();
  private Application application;
  private UUID placement;
  private UUID person;
  private String contact = "contact";

  @Test
  void opens_what_is_owed_and_climbs_when_it_is_not_done() {
    Units.in(database, "2026-01-01");
    try (Application node = Application.on(database, clock)) {
      application = node;
      tellTheStory();
      for (LocalDate day = LocalDate.of(2026, 1, 1); !day.isAfter(LAST); day = day.plusDays(1)) {
        liveThrough(day);
      }

      assertThat(escalations()).containsExactlyElementsOf(EXPECTED_ESCALATIONS.lines().toList());
      assertThat(dutiesByRule()).containsExactlyElementsOf(EXPECTED_DUTIES.lines().toList());
      theDeputyWasTold();
      theYearInFigures();
    }
  }

  private void tellTheStory() {
    // In March the contact person does not call for two weeks; in May the servers are off for three
    // days; in June the contact person is away and a deputy stands in; in August the person is
    // handed
    // over; from September on a call every two weeks is enough in this prefecture; in October the
    // scales are broken, and the station waives that month's weight; in November nobody inspects.
    story.put(
        LocalDate.of(2026, 6, 10),
        () ->
            application.run(
                "contact",
                () ->
                    application
                        .get(PlanAbsence.class)
                        .plan(
                            new PlanAbsence.Command(
                                null,
                                "contact-b",
                                LocalDate.of(2026, 6, 14),
                                LocalDate.of(2026, 6, 30)))));
    story.put(LocalDate.of(2026, 8, 3), this::handOver);
    story.put(
        LocalDate.of(2026, 8, 20),
        () ->
            application.run(
                "admin",
                () ->
                    application
                        .get(ChangeObligation.class)
                        .change(
                            new ChangeObligation.Command(
                                "CONTACT-CALL",
                                "510100",
                                LocalDate.of(2026, 9, 1),
                                "P14D",
                                "P2D",
                                null,
                                BigDecimal.ONE,
                                "P1D STATION",
                                true,
                                "试行每两周一次"))));
    story.put(LocalDate.of(2026, 10, 6), this::waiveWeight);
  }

  private void liveThrough(LocalDate day) {
    boolean serversOff =
        !day.isBefore(LocalDate.of(2026, 5, 10)) && day.isBefore(LocalDate.of(2026, 5, 13));
    if (serversOff) {
      return;
    }
    clock.moveTo(day + "T10:00");
    if (day.equals(PLACED)) {
      place();
    }
    if (!day.isBefore(PLACED)) {
      dailyWork(day);
    }
    story.getOrDefault(day, () -> {}).run();
    clock.moveTo(day + "T10:30");
    application.tick();
  }

  private void place() {
    placement = Units.place(application, "阿强");
    person =
        UUID.fromString(
            database
                .column("select person_id from placement where id = '" + placement + "'")
                .get(0));
    application.run(
        "supervisor", () -> application.get(AssignContactPerson.class).assign(placement, contact));
  }

  private void dailyWork(LocalDate day) {
    boolean weighed = day.getDayOfMonth() == 6 && day.getMonthValue() != 10;
    update(day, weighed);
    if (day.equals(LocalDate.of(2026, 5, 13))) {
      update(day.minusDays(2), false);
    }
    boolean callsForgotten =
        !day.isBefore(LocalDate.of(2026, 3, 2)) && day.isBefore(LocalDate.of(2026, 3, 16));
    boolean away =
        !day.isBefore(LocalDate.of(2026, 6, 14)) && !day.isAfter(LocalDate.of(2026, 6, 30));
    if (day.getDayOfWeek().getValue() == 3 && !callsForgotten && !away) {
      contact(Channel.PHONE);
    }
    if (day.getDayOfMonth() == 12) {
      contact(Channel.IN_PERSON);
    }
    if (day.getDayOfMonth() == 20 && day.getMonthValue() != 11) {
      inspect(day.getMonthValue() % 3 == 2);
    }
  }

  /** On the day the servers are back, the facility tells of the day before yesterday as well. */
  private void update(LocalDate day, boolean weighed) {
    application.run(
        "staff",
        () ->
            application
                .get(SubmitHealthUpdate.class)
                .submit(
                    new SubmitHealthUpdate.Command(
                        person,
                        day.equals(Zones.day(clock.instant()))
                            ? null
                            : Zones.startOfDay(day).plusSeconds(9 * 3_600),
                        GeneralState.GOOD,
                        Intake.FULL,
                        Mood.CALM,
                        null,
                        null,
                        null,
                        null,
                        weighed ? new BigDecimal("60.5") : null,
                        null)));
  }

  private void contact(Channel channel) {
    application.run(
        contact,
        () ->
            application
                .get(RecordVisit.class)
                .record(
                    new RecordVisit.Command(
                        placement, channel, null, Condition.WELL, null, false, null)));
  }

  private void inspect(boolean unannounced) {
    application.work(
        Work.ENGINE,
        () -> {
          Evidences evidences = application.get(Evidences.class);
          UUID inspection = UUID.randomUUID();
          evidences.submit(
              EvidenceKind.INSPECTION,
              SubjectKind.FACILITY,
              Units.FACILITY,
              inspection,
              clock.instant());
          return unannounced
              ? evidences.submit(
                  EvidenceKind.UNANNOUNCED_INSPECTION,
                  SubjectKind.FACILITY,
                  Units.FACILITY,
                  inspection,
                  clock.instant())
              : 0;
        });
  }

  private void handOver() {
    application.run(
        "supervisor",
        () ->
            application
                .get(HandOverCases.class)
                .handOver(
                    new HandOverCases.Command(
                        "contact", List.of(new HandOverCases.Line(placement, "contact-b")))));
    contact = "contact-b";
  }

  private void waiveWeight() {
    UUID weight =
        application
            .as(
                "supervisor",
                () ->
                    application
                        .get(FindDuties.class)
                        .list(DutyFilter.any().under("WEIGHT-MONTHLY").in(DutyFilter.PENDING)))
            .get(0)
            .id();
    application.run("supervisor", () -> application.get(WaiveDuty.class).waive(weight, "体重秤送修"));
  }

  private List<String> escalations() {
    return database.column(
        "select to_char(s.reached_at at time zone 'Asia/Shanghai', 'MM-DD') || ' '"
            + " || d.obligation_code || ' ' || s.level || ' ' || array_to_string(s.told, ',')"
            + " from duty_step s join duty d on d.id = s.duty_id"
            + " order by s.reached_at, d.obligation_code, s.level");
  }

  private List<String> dutiesByRule() {
    return database.column(
        "select obligation_code || ' ' || count(*) || ' opened, ' || count(fulfilled_at)"
            + " || ' done, ' || count(waived_at) || ' waived, ' || string_agg(distinct accountable,"
            + " '+' order by accountable) from duty group by obligation_code order by 1");
  }

  private void theDeputyWasTold() {
    assertThat(
            database.column(
                "select to_char(created_at at time zone 'Asia/Shanghai', 'MM-DD') || ' ' || code"
                    + " from notification where recipient = 'contact-b' order by created_at"))
        .containsExactly("06-23 DUTY_REMINDER", "06-24 DUTY_DUE", "06-30 DUTY_REMINDER");
  }

  private void theYearInFigures() {
    ComplianceView known = figures(null);
    assertThat(known.obligations())
        .allSatisfy(
            rule ->
                assertThat(rule.tally().due())
                    .isEqualTo(
                        rule.tally().inTime() + rule.tally().late() + rule.tally().missed()));
    ComplianceView beforeTheServersWereBack = figures(Zones.startOfDay(LocalDate.of(2026, 5, 10)));
    assertThat(beforeTheServersWereBack.tally().inTime()).isLessThan(known.tally().inTime());
    assertThat(beforeTheServersWereBack.tally().due()).isEqualTo(known.tally().due());
  }

  private ComplianceView figures(Instant knownAt) {
    return application.as(
        "supervisor",
        () ->
            application
                .get(AssessCompliance.class)
                .of(
                    new AssessCompliance.Question(
                        ComplianceSubject.FACILITIES,
                        Units.FACILITY,
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 31),
                        null,
                        knownAt,
                        null)));
  }
}
