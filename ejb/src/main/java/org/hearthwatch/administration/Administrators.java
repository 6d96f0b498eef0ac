package org.hearthwatch.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody must always be there to look after the province. */
@Dependent
class Administrators {

  @Inject private Accounts accounts;
  @Inject private Organisations organisations;

  /**
   * Rejects with {@code LAST_ADMINISTRATOR} to let go of the only active one of the province. Two
   * who let go of each other at the same moment come one after the other.
   */
  void requireAnother(AccountStanding leaving) {
    boolean matters =
        leaving.account().role() == Role.ADMIN
            && leaving.state() == AccountState.ACTIVE
            && organisations
                .of(leaving.account().unitCode())
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .isPresent();
    if (!matters) {
      return;
    }
    List<String> active = accounts.lockAdministrators(leaving.account().unitCode());
    if (active.stream().allMatch(leaving.username()::equals)) {
      throw Rejection.of("LAST_ADMINISTRATOR");
    }
  }
}
