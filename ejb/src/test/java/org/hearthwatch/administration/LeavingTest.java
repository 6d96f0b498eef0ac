package org.hearthwatch.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.administration.Office.ELSEWHERE;
import static org.hearthwatch.administration.Office.PREFECTURE;
import static org.hearthwatch.administration.Office.faulty;
import static org.hearthwatch.administration.Office.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hearthwatch.contact.HandOverCases;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.registry.PlanAbsence;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever leaves")
class LeavingTest {

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void is_refused_from_that_moment_and_let_in_again_by_another_decision() {
    assertThat(office.suspend("admin", "inspector").access().state())
        .isEqualTo(AccessState.WAITING);
    refused(
        "ACCOUNT_UNKNOWN", () -> office.as("inspector", () -> office.node.get(WhoAmI.class).get()));
    refused("ALREADY_SUSPENDED", () -> office.suspend("admin", "inspector"));

    assertThat(office.reinstate("admin", "inspector").standing().state())
        .isEqualTo(AccountState.ACTIVE);
    assertThat(office.as("inspector", () -> office.node.get(WhoAmI.class).get().username()))
        .isEqualTo("inspector");
    refused("NOT_SUSPENDED", () -> office.reinstate("admin", "inspector"));
    assertThat(office.record("inspector"))
        .containsExactly(
            PREFECTURE + " admin ACCOUNT_SUSPENDED", PREFECTURE + " admin ACCOUNT_REINSTATED");
  }

  @Test
  void is_not_moved_before_their_people_have_somebody_else() {
    UUID placement = Units.place(office.node, "阿强");
    assign(placement, "contact");
    refused(
        "OPEN_MATTERS", () -> office.move("admin", "contact", Role.CONTACT_PERSON, "ST-510300-01"));

    HandOverCases.Command toColleague =
        new HandOverCases.Command(
            "contact", List.of(new HandOverCases.Line(placement, "contact-b")));
    office.as("supervisor", () -> office.node.get(HandOverCases.class).handOver(toColleague));
    office.move("admin", "contact", Role.CONTACT_PERSON, "ST-510300-01");

    assertThat(office.as("contact", () -> office.node.get(WhoAmI.class).get().unitCode()))
        .isEqualTo("ST-510300-01");
    assertThat(office.record("contact"))
        .filteredOn(entry -> entry.endsWith("ACCOUNT_MOVED"))
        .containsExactlyInAnyOrder(
            Units.STATION + " admin ACCOUNT_MOVED", "ST-510300-01 admin ACCOUNT_MOVED");
    assertThat(office.as("admin", () -> office.node.get(FindAccounts.class).history("contact")))
        .extracting(Change::action)
        .filteredOn("ACCOUNT_MOVED"::equals)
        .hasSize(1);
  }

  @Test
  void is_not_moved_while_somebody_relies_on_them() {
    LocalDate tomorrow = LocalDate.of(2026, 11, 26);
    office.as(
        "admin",
        () ->
            office
                .node
                .get(PlanAbsence.class)
                .plan(new PlanAbsence.Command("contact", "contact-b", tomorrow, tomorrow)));

    refused(
        "OPEN_MATTERS",
        () -> office.move("admin", "contact-b", Role.CONTACT_PERSON, "ST-510300-01"));
    assertThat(
            office.as("admin", () -> office.node.get(FindAccounts.class).openMatters("contact-b")))
        .isEqualTo(new OpenMatters(0, 1, 0, 0, 0));
  }

  @Test
  void leaves_what_the_unit_owes_to_a_colleague() {
    Units.place(office.node, "阿强");
    office.node.tick();
    assertThat(owedBy("staff")).isPositive();
    int open = owedBy("staff");
    office.move("admin", "staff", Role.INSPECTOR, PREFECTURE);

    assertThat(owedBy("staff")).isZero();
    assertThat(owedBy("staff-b")).isEqualTo(open);
    office.suspend("admin", "staff-b");
    assertThat(owedBy("staff-b")).isZero();
  }

  @Test
  void with_people_is_suspended_all_the_same_and_the_station_hears_of_it() {
    UUID placement = Units.place(office.node, "阿强");
    assign(placement, "contact");
    office.suspend("admin", "contact");

    List<NoticeView> told =
        office.as("supervisor", () -> office.node.get(ReadNotices.class).list());
    assertThat(told).extracting(NoticeView::link).contains("/people/contact-persons/contact");
  }

  @Test
  void moves_somewhere_else() {
    faulty(
        "unit", "SAME_PLACE", () -> office.move("admin", "inspector", Role.INSPECTOR, PREFECTURE));
    office.suspend("admin", "inspector");
    refused(
        "ACCOUNT_NOT_ACTIVE", () -> office.move("admin", "inspector", Role.INSPECTOR, ELSEWHERE));
  }

  @Test
  void is_never_the_last_one_who_looks_after_the_province() {
    CompletableFuture<String> one = letGo("admin", "admin-b");
    CompletableFuture<String> other = letGo("admin-b", "admin");

    assertThat(Stream.of(one.join(), other.join())).filteredOn("done"::equals).hasSize(1);
    assertThat(
            office.database.column(
                "select count(*) from account where role = 'admin' and unit_code = '510000' and"
                    + " active"))
        .containsExactly("1");
  }

  private CompletableFuture<String> letGo(String by, String username) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            office.suspend(by, username);
            return "done";
          } catch (Rejection refused) {
            return refused.code();
          }
        });
  }

  private void assign(UUID placement, String officer) {
    office.node.run(
        "supervisor", () -> office.node.get(AssignContactPerson.class).assign(placement, officer));
  }

  private int owedBy(String username) {
    return Integer.parseInt(
        office
            .database
            .column(
                "select count(*) from duty where fulfilled_at is null and accountable = '"
                    + username
                    + "'")
            .get(0));
  }
}
