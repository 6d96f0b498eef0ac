package org.hearthwatch.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a contact person leaves,")
class HandOverCasesTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private Database database;
  private Application application;
  private UUID kept;
  private UUID left;

  @BeforeEach
  void two_people_of_one_contact_person() {
    database = Database.fresh();
    Units.in(database, "2026-01-01");
    application = Application.on(database, clock);
    kept = Units.place(application, "阿强");
    left = Units.place(application, "老李");
    for (UUID placement : List.of(kept, left)) {
      application.run(
          "supervisor",
          () -> application.get(AssignContactPerson.class).assign(placement, "contact"));
    }
    clock.pass(Duration.ofDays(2));
  }

  @AfterEach
  void stop() {
    application.close();
  }

  @Test
  void successors_have_the_duties_and_the_duty_to_name_one_is_open_for_the_rest() {
    HandoverResult result = handOver("contact-b", null);

    assertThat(result.dutiesMoved()).isEqualTo(2);
    assertThat(result.withoutSuccessor()).isEqualTo(1);
    assertThat(owedBy("contact")).isEmpty();
    assertThat(owedBy("contact-b")).extracting(DutyView::placementId).containsExactly(kept, kept);
    List<DutyView> toName = about(left, "CONTACT-ASSIGNED");
    assertThat(toName).hasSize(1);
    assertThat(toName.get(0).accountable()).isEqualTo("supervisor");
    assertThat(toName.get(0).dueAt()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
    assertThat(about(left, "CONTACT-CALL")).extracting(DutyView::accountable).containsOnlyNulls();
  }

  @Test
  void naming_somebody_later_fulfils_that_duty_and_brings_the_waiting_ones_along() {
    handOver("contact-b", null);
    clock.pass(Duration.ofHours(3));
    application.run(
        "supervisor", () -> application.get(AssignContactPerson.class).assign(left, "contact-b"));

    assertThat(about(left, "CONTACT-ASSIGNED")).isEmpty();
    assertThat(owedBy("contact-b")).hasSize(4);
  }

  @Test
  void one_line_that_is_refused_moves_nobody() {
    assertThatThrownBy(() -> handOver("contact-b", "inspector"))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("NOT_A_CONTACT_PERSON"));

    assertThat(owedBy("contact")).hasSize(4);
    assertThat(owedBy("contact-b")).isEmpty();
  }

  @Test
  void nobody_hands_over_whom_they_no_longer_have() {
    handOver("contact-b", "contact-b");

    assertThatThrownBy(() -> handOver("contact-b", null))
        .isInstanceOfSatisfying(
            Rejection.class, no -> assertThat(no.code()).isEqualTo("NOT_THEIR_CASE"));
  }

  @Test
  void what_was_missed_for_good_stays_with_the_one_who_missed_it() {
    clock.pass(Duration.ofDays(20));
    database.run("update duty set lapses_at = due_at where obligation_code = 'CONTACT-CALL'");
    HandoverResult result = handOver("contact-b", "contact-b");

    assertThat(result.dutiesMoved()).isEqualTo(2);
    assertThat(owedBy("contact-b")).extracting(DutyView::obligation).containsOnly("CONTACT-VISIT");
  }

  @Test
  void the_load_of_each_officer_is_counted_and_warned_of() {
    database.run("update case_load_limit set most = 1");
    handOver("contact-b", "contact-b");

    List<CaseLoad> loads =
        application.as("supervisor", () -> application.get(FindCaseLoads.class).all());
    assertThat(loads).extracting(CaseLoad::username).containsExactly("contact", "contact-b");
    assertThat(loads).extracting(CaseLoad::cases).containsExactly(0, 2);
    assertThat(loads).extracting(CaseLoad::isOver).containsExactly(false, true);
    assertThat(loads.get(1).open()).isEqualTo(4);
    assertThat(loads.get(1).lastActivityAt()).isNull();
  }

  private HandoverResult handOver(String forKept, String forLeft) {
    HandOverCases.Command command =
        new HandOverCases.Command(
            "contact",
            List.of(new HandOverCases.Line(kept, forKept), new HandOverCases.Line(left, forLeft)));
    return application.as(
        "supervisor", () -> application.get(HandOverCases.class).handOver(command));
  }

  private List<DutyView> owedBy(String officer) {
    return application.as(officer, () -> application.get(FindDuties.class).mine());
  }

  private List<DutyView> about(UUID placement, String obligation) {
    DutyFilter filter = DutyFilter.ofPlacement(placement).under(obligation).in(DutyFilter.PENDING);
    return application.as("supervisor", () -> application.get(FindDuties.class).list(filter));
  }
}
