package org.hearthwatch.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Notices;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.shared.Role;

/** Tells every other administrator who could confirm an account that one waits. */
@Dependent
class Proposals {

  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Notices notices;
  @Inject private Clock clock;

  void tell(AccountStanding proposed) {
    notices.send(seconds(proposed).stream().map(second -> notice(proposed, second)).toList());
  }

  /** Whether anybody could confirm it at all. */
  boolean hasSecond(AccountStanding proposed) {
    return !seconds(proposed).isEmpty();
  }

  private List<String> seconds(AccountStanding proposed) {
    return accounts.all().stream()
        .filter(one -> one.account().role() == Role.ADMIN && one.state() == AccountState.ACTIVE)
        .filter(one -> !one.username().equals(proposed.proposedBy()))
        .filter(
            one -> organisations.covers(one.account().unitCode(), proposed.account().unitCode()))
        .map(AccountStanding::username)
        .toList();
  }

  private Notice notice(AccountStanding proposed, String second) {
    return new Notice(
        "account-proposed/" + proposed.username() + "/" + clock.instant(),
        second,
        Severity.ROUTINE,
        "ACCOUNT_PROPOSED",
        Map.of("account", proposed.username(), "by", proposed.proposedBy()),
        "/administration/accounts/" + proposed.username());
  }
}
