package org.hearthwatch.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.oversight.HeadDifference.Reason;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.adapter.SignsOfLife;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of two people in one facility")
class CoverageTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private Database database;
  private Application application;
  private UUID first;
  private UUID second;

  @BeforeEach
  void two_people() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
    first = Units.place(application, "阿强");
    second = Units.place(application, "老李");
    application.run(
        "supervisor", () -> application.get(AssignContactPerson.class).assign(second, "contact"));
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void nobody_is_a_hole_on_the_day_they_come_though_nobody_has_seen_them() {
    CoveragePage page = coverage("supervisor", CoverageFilter.any());

    assertThat(page.total()).isEqualTo(2);
    assertThat(page.rows()).extracting(CoverageRow::holes).containsOnly(0);
    assertThat(page.rows().get(0).cell(Channel.HEALTH_UPDATE).state()).isEqualTo(CellState.NEVER);
    assertThat(page.rows().get(0).cell(Channel.TELEMETRY).state()).isEqualTo(CellState.NO_CHANNEL);
    assertThat(page.rows().get(0).cell(Channel.VIDEO).state()).isEqualTo(CellState.NO_CHANNEL);
  }

  @Test
  void a_hole_appears_with_time_and_disappears_with_a_health_update() {
    clock.pass(Duration.ofDays(2));
    assertThat(coverage("supervisor", CoverageFilter.holes()).total()).isEqualTo(2);
    report(second);

    CoveragePage holes = coverage("supervisor", CoverageFilter.holes());
    assertThat(holes.rows()).extracting(CoverageRow::placementId).containsExactly(first);
    CoverageCounts counts =
        application.as(
            "supervisor", () -> application.get(FindCoverage.class).count(CoverageFilter.any()));
    assertThat(counts.persons()).isEqualTo(2);
    assertThat(counts.withHoles()).isEqualTo(1);
    assertThat(counts.of(Channel.HEALTH_UPDATE).holes()).isEqualTo(1);
    assertThat(counts.of(Channel.TELEMETRY).available()).isZero();
    assertThat(counts.facilities()).hasSize(1);
  }

  @Test
  void whom_nobody_has_seen_for_longest_comes_first() {
    report(first);
    clock.pass(Duration.ofHours(1));
    report(second);
    clock.pass(Duration.ofDays(3));

    assertThat(coverage("province", CoverageFilter.any()).rows())
        .extracting(CoverageRow::placementId)
        .containsExactly(first, second);
  }

  @Test
  void a_contact_person_sees_their_own_people_and_a_filter_leaves_out_the_rest() {
    assertThat(coverage("contact", CoverageFilter.any()).rows())
        .extracting(CoverageRow::placementId)
        .containsExactly(second);
    assertThat(coverage("contact-b", CoverageFilter.any()).rows()).isEmpty();
    CoverageFilter words = new CoverageFilter(null, null, null, "老", null, false);
    assertThat(coverage("prefecture", words).rows())
        .extracting(CoverageRow::residentName)
        .containsExactly("老李");
  }

  @Test
  void worn_readings_become_evidence_once_a_quarter_of_a_day_and_silence_looks_different() {
    wear("watch-1", first);
    clock.pass(Duration.ofHours(7));
    measure("watch-1", first, Duration.ofMinutes(20), "72", true);
    measure("watch-1", first, Duration.ofMinutes(10), "73", true);
    measure("watch-1", first, Duration.ofMinutes(5), "null", true);
    assertThat(signsOfLife()).isEqualTo(1);
    assertThat(signsOfLife()).isZero();
    assertThat(row(first).cell(Channel.TELEMETRY).state()).isEqualTo(CellState.FRESH);
    assertThat(row(first).seenAt()).isNull();

    clock.pass(Duration.ofHours(25));
    measure("watch-1", first, Duration.ofMinutes(10), "73", false);
    assertThat(signsOfLife()).isZero();
    assertThat(row(first).cell(Channel.TELEMETRY).state()).isEqualTo(CellState.SILENT);
  }

  @Test
  void readings_confirm_a_life_only_while_somebody_else_has_too_within_a_week() {
    wear("watch-1", first);
    wear("watch-2", second);
    report(first);
    clock.pass(Duration.ofDays(2));
    application.tick();
    for (UUID one : List.of(first, second)) {
      measure(one.equals(first) ? "watch-1" : "watch-2", one, Duration.ofMinutes(1), "72", true);
    }
    assertThat(signsOfLife()).isEqualTo(2);

    assertThat(openProofs(first)).isLessThan(openProofs(second));
  }

  @Test
  void the_sources_of_a_head_count_stand_side_by_side_and_every_difference_has_a_name() {
    wear("watch-1", first);
    report(second);
    HeadCount count = heads();
    assertThat(count.register()).isEqualTo(2);
    assertThat(count.reported()).isEqualTo(1);
    assertThat(count.present()).isNull();
    assertThat(count.rollCallAt()).isNull();
    assertThat(count.wearing()).isEqualTo(1);
    assertThat(count.measured()).isZero();
    assertThat(reasons()).containsExactlyInAnyOrder(Reason.NOT_REPORTED, Reason.SILENT_DEVICE);
    assertThat(count.differences()).isEqualTo(2);

    clock.pass(Duration.ofMinutes(30)); // what was measured before the placement is not seen
    measure("watch-1", first, Duration.ofMinutes(10), "72", true);
    report(first);
    clock.pass(Duration.ofMinutes(1));
    assertThat(reasons()).isEmpty();
    assertThat(heads().isAgreed()).isTrue();
  }

  @Test
  void somebody_who_left_and_is_still_reported_or_measured_is_named_too() {
    wear("watch-1", first);
    report(first);
    clock.pass(Duration.ofHours(1));
    measure("watch-1", first, Duration.ofMinutes(10), "72", true);
    database.run(
        "update placement set ends_at = '" + clock.instant() + "' where id = '" + first + "'");
    bind("watch-1", first);
    database.run(
        "insert into device values ('watch-9', 'FC-510100-001', 'WEARABLE', null, null, true, '"
            + clock.instant()
            + "', null, '2026-01-01')");
    report(second);
    clock.pass(Duration.ofMinutes(1));

    assertThat(reasons())
        .containsExactlyInAnyOrder(
            Reason.NOT_IN_REGISTER, Reason.READINGS_ELSEWHERE, Reason.NOBODY_WEARS);
    assertThat(heads().register()).isEqualTo(1);
  }

  @Test
  void a_station_neither_sees_nor_misses_the_people_of_another_station() {
    wear("watch-1", first);
    measure("watch-1", first, Duration.ofMinutes(1), "72", true);
    database.run("insert into station values ('ST-510300-01', '510300', '另一站', 'Other station')");
    database.run("update placement set station_code = 'ST-510300-01' where id = '" + first + "'");
    report(second);

    HeadCount own =
        application.as("supervisor", () -> application.get(CountHeads.class).of(Units.FACILITY));
    assertThat(own.register()).isEqualTo(1);
    assertThat(own.wearing()).isZero();
    assertThat(reasons()).isEmpty();
    assertThat(heads().register()).isEqualTo(2);
  }

  @Test
  void a_facility_counts_itself_and_no_other() {
    assertThat(application.as("staff", () -> application.get(CountHeads.class).all()))
        .extracting(count -> count.facility().code())
        .containsExactly(Units.FACILITY);
    assertThatThrownBy(
            () ->
                application.as(
                    "staff", () -> application.get(CountHeads.class).of("FC-510300-001")))
        .isInstanceOf(Rejection.class);
  }

  private CoveragePage coverage(String user, CoverageFilter filter) {
    return application.as(
        user, () -> application.get(FindCoverage.class).page(filter, CoverageOrder.USUAL, 0, 50));
  }

  private CoverageRow row(UUID placement) {
    return coverage("supervisor", CoverageFilter.any()).rows().stream()
        .filter(row -> row.placementId().equals(placement))
        .findFirst()
        .orElseThrow();
  }

  private HeadCount heads() {
    return application.as("staff", () -> application.get(CountHeads.class).of(Units.FACILITY));
  }

  private List<Reason> reasons() {
    return application
        .as("supervisor", () -> application.get(CountHeads.class).differences(Units.FACILITY))
        .stream()
        .map(HeadDifference::reason)
        .toList();
  }

  private int openProofs(UUID placement) {
    DutyFilter open =
        DutyFilter.ofPlacement(placement).under("PROOF-OF-LIFE").in(DutyFilter.PENDING);
    return application.as("supervisor", () -> application.get(FindDuties.class).list(open)).size();
  }

  private int signsOfLife() {
    return application.work(() -> application.get(SignsOfLife.class).write());
  }

  private void report(UUID placement) {
    UUID resident = resident(placement);
    application.as(
        "staff",
        () ->
            application
                .get(SubmitHealthUpdate.class)
                .submit(
                    new SubmitHealthUpdate.Command(
                        resident,
                        null,
                        GeneralState.GOOD,
                        Intake.FULL,
                        Mood.CALM,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)));
  }

  private UUID resident(UUID placement) {
    return application
        .as("supervisor", () -> application.get(FindPlacements.class).byId(placement))
        .residentId();
  }

  private void wear(String device, UUID placement) {
    database.run(
        "insert into device values ('%s', '%s', 'WEARABLE', null, null, true, null, null, '%s')"
            .formatted(device, Units.FACILITY, "2026-01-01"));
    bind(device, placement);
  }

  private void bind(String device, UUID placement) {
    database.run(
        "insert into device_binding values (gen_random_uuid(), '%s', '%s', '%s')"
            .formatted(device, resident(placement), clock.instant()));
  }

  private void measure(String device, UUID placement, Duration ago, String hr, boolean worn) {
    Instant at = clock.instant().minus(ago);
    database.run(
        "insert into reading (observed_at, device_id, person_id, stored_at, hr, worn)"
            + " values ('%s', '%s', '%s', '%s', %s, %s)"
                .formatted(at, device, resident(placement), clock.instant(), hr, worn));
  }
}
