package org.hearthwatch.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.administration.Office.ELSEWHERE;
import static org.hearthwatch.administration.Office.PREFECTURE;
import static org.hearthwatch.administration.Office.PROVINCE;
import static org.hearthwatch.administration.Office.faulty;
import static org.hearthwatch.administration.Office.refused;

import java.util.List;
import org.hearthwatch.notification.NoticeView;
import org.hearthwatch.notification.ReadNotices;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.WhoAmI;
import org.hearthwatch.shared.Role;
import org.hearthwatch.testing.Units;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An administrator")
class AccountsTest {

  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void takes_somebody_on_who_acts_at_once_and_whom_the_realm_is_to_follow() {
    AccountDetail made = office.invite("admin", "new.officer", Role.CONTACT_PERSON, Units.STATION);

    assertThat(made.standing().state()).isEqualTo(AccountState.ACTIVE);
    assertThat(made.access().state()).isEqualTo(AccessState.WAITING);
    assertThat(office.as("new.officer", () -> office.node.get(WhoAmI.class).get().unitCode()))
        .isEqualTo(Units.STATION);
    assertThat(office.record("new.officer"))
        .containsExactly(Units.STATION + " admin ACCOUNT_INVITED");
    refused(
        "USERNAME_TAKEN", () -> office.invite("admin", "new.officer", Role.INSPECTOR, PREFECTURE));
  }

  @Test
  void is_told_every_fault_of_an_invitation_at_once() {
    InviteAccount.Command nothing =
        new InviteAccount.Command("Not Good", null, "ST-000000-00", " ", null, "nowhere");
    List<String> fields = List.of("username", "role", "unit", "displayZh", "displayEn", "email");
    List<String> codes =
        List.of(
            "NOT_A_USERNAME", "REQUIRED", "UNKNOWN_VALUE", "REQUIRED", "REQUIRED", "NOT_AN_EMAIL");
    for (int i = 0; i < fields.size(); i++) {
      faulty(
          fields.get(i),
          codes.get(i),
          () -> office.as("admin", () -> office.node.get(InviteAccount.class).invite(nothing)));
    }
  }

  @Test
  void gives_each_role_only_to_the_kind_of_unit_it_acts_for() {
    faulty(
        "unit",
        "UNIT_NOT_FOR_ROLE",
        () -> office.invite("admin", "wrong", Role.CONTACT_PERSON, Units.FACILITY));
    faulty(
        "unit",
        "UNIT_NOT_FOR_ROLE",
        () -> office.invite("admin", "wrong", Role.PROVINCE_AUDITOR, PREFECTURE));
  }

  @Test
  void of_a_prefecture_reaches_nothing_beyond_it_and_nobody_above() {
    assertThat(office.invite("admin-510100", "mine", Role.INSPECTOR, PREFECTURE).username())
        .isEqualTo("mine");
    faulty(
        "unit",
        "UNKNOWN_VALUE",
        () -> office.invite("admin-510100", "other", Role.INSPECTOR, ELSEWHERE));
    faulty(
        "unit",
        "UNKNOWN_VALUE",
        () -> office.invite("admin-510100", "above", Role.SPECIAL_SUPERVISOR, PROVINCE));
    refused("NOT_FOUND", () -> office.suspend("admin-510100", "elsewhere"));
    refused("NOT_FOUND", () -> office.suspend("admin-510100", "admin-b"));
    List<AccountDetail> seen =
        office.as(
            "admin-510100", () -> office.node.get(FindAccounts.class).list(AccountFilter.ANY));
    assertThat(seen)
        .extracting(AccountDetail::username)
        .contains("supervisor", "staff", "admin-510100")
        .doesNotContain("elsewhere", "admin", "province");
  }

  @Test
  void needs_a_second_one_for_whoever_is_to_see_or_decide_everything() {
    AccountDetail proposed = office.invite("admin", "new.auditor", Role.PROVINCE_AUDITOR, PROVINCE);
    assertThat(proposed.standing().state()).isEqualTo(AccountState.PROPOSED);
    refused(
        "ACCOUNT_UNKNOWN",
        () -> office.as("new.auditor", () -> office.node.get(WhoAmI.class).get()));
    refused("SAME_ADMINISTRATOR", () -> office.confirm("admin", "new.auditor"));
    refused("NOT_FOUND", () -> office.confirm("admin-510100", "new.auditor"));
    assertThat(notices("admin-b"))
        .extracting(NoticeView::link)
        .containsExactly("/administration/accounts/new.auditor");
    assertThat(notices("admin")).isEmpty();

    assertThat(office.confirm("admin-b", "new.auditor").standing().state())
        .isEqualTo(AccountState.ACTIVE);
    assertThat(office.as("new.auditor", () -> office.node.get(WhoAmI.class).get().role()))
        .isEqualTo(Role.PROVINCE_AUDITOR);
    refused("NOT_PROPOSED", () -> office.confirm("admin-b", "new.auditor"));
    assertThat(office.record("new.auditor"))
        .containsExactly(
            PROVINCE + " admin ACCOUNT_PROPOSED", PROVINCE + " admin-b ACCOUNT_CONFIRMED");
  }

  @Test
  void withdraws_a_proposal() {
    office.invite("admin", "new.admin", Role.ADMIN, PROVINCE);
    office.suspend("admin-b", "new.admin");

    refused("NOT_PROPOSED", () -> office.confirm("admin-b", "new.admin"));
    assertThat(office.record("new.admin")).last().asString().contains("PROPOSAL_WITHDRAWN");
  }

  @Test
  void changes_nothing_about_themselves() {
    refused("OWN_ACCOUNT", () -> office.suspend("admin", "admin"));
    refused("OWN_ACCOUNT", () -> office.reinstate("admin", "admin"));
    refused("OWN_ACCOUNT", () -> office.confirm("admin", "admin"));
    refused("OWN_ACCOUNT", () -> office.move("admin", "admin", Role.INSPECTOR, PREFECTURE));
    refused("OWN_ACCOUNT", () -> give("admin", "admin"));
  }

  @Test
  void cannot_take_over_another_administrators_sign_in() {
    refused("NEEDS_SECOND", () -> give("admin", "admin-b"));
    office.suspend("admin", "admin-b");
    refused("ACCOUNT_NOT_ACTIVE", () -> give("admin", "admin-b"));
    office.reinstate("admin", "admin-b");
    refused("SAME_ADMINISTRATOR", () -> office.confirm("admin", "admin-b"));
  }

  @Test
  void gives_access_once_to_whom_they_have_confirmed() {
    office.invite("admin", "new.auditor", Role.PROVINCE_AUDITOR, PROVINCE);
    office.clock.pass(java.time.Duration.ofMinutes(1));
    office.confirm("admin-b", "new.auditor");

    refused("NEEDS_SECOND", () -> give("admin", "new.auditor"));
    refused("REALM_UNAVAILABLE", () -> give("admin-b", "new.auditor"));
    office.clock.pass(java.time.Duration.ofMinutes(1));
    office.database.run(
        "update account_access set given_at = '"
            + office.clock.instant()
            + "' where username = 'new.auditor'");
    refused("NEEDS_SECOND", () -> give("admin-b", "new.auditor"));
    assertThat(office.record("new.auditor"))
        .last()
        .isEqualTo(PROVINCE + " admin-b ACCESS_NOT_GIVEN");
  }

  @Test
  void does_not_move_anybody_into_a_role_that_takes_two() {
    refused("NEEDS_INVITATION", () -> office.move("admin", "inspector", Role.ADMIN, PREFECTURE));
    refused("NEEDS_INVITATION", () -> office.move("admin", "province", Role.ADMIN, PROVINCE));
  }

  private List<NoticeView> notices(String username) {
    return office.as(username, () -> office.node.get(ReadNotices.class).list());
  }

  private GiveAccess.Given give(String by, String username) {
    return office.as(by, () -> office.node.get(GiveAccess.class).give(username));
  }
}
