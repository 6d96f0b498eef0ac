package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/** The second pair of eyes: another administrator lets in whom the first one proposed. */
@Stateless
@DenyAll
public class ConfirmAccount {

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Accounts accounts;
  @Inject private Accesses accesses;

  /**
   * Makes a proposed account active. Rejects with {@code SAME_ADMINISTRATOR} whoever proposed it,
   * and with {@code NOT_PROPOSED} when nobody has.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail confirm(String username) {
    Caller caller = callers.get();
    AccountStanding proposed = administering.other(username, caller);
    AccountStanding confirmed = accounts.confirm(username, caller.username());
    accesses.follow(username);
    administering.append(
        confirmed,
        "ACCOUNT_CONFIRMED",
        Map.of("proposedBy", String.valueOf(proposed.proposedBy())));
    return administering.detail(confirmed, caller);
  }
}
