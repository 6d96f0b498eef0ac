package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/**
 * Somebody may not act any more, from this moment: the application refuses them at once, whatever
 * the realm says, and the realm ends their sessions within seconds. Nothing they have in hand holds
 * that up; those who have to take over are told.
 */
@Stateless
@DenyAll
public class SuspendAccount {

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Administrators administrators;
  @Inject private Accounts accounts;
  @Inject private Accesses accesses;
  @Inject private Proposals proposals;

  /**
   * Suspends the account, or withdraws a proposal. Rejects with {@code OWN_ACCOUNT} one's own, with
   * {@code LAST_ADMINISTRATOR} the only one left, with {@code ALREADY_SUSPENDED} a second time.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail suspend(String username, SuspensionReason reason) {
    Caller caller = callers.get();
    new Faults().require("reason", reason).throwIfAny();
    AccountStanding before = administering.other(username, caller);
    administrators.requireAnother(before);
    AccountStanding after = accounts.suspend(username);
    accesses.follow(username);
    boolean proposed = before.state() == AccountState.PROPOSED;
    administering.append(
        after,
        proposed ? "ACCOUNT_PROPOSAL_WITHDRAWN" : "ACCOUNT_SUSPENDED",
        Map.of("reason", reason.name()));
    return administering.detail(after, caller);
  }

  /**
   * Lets somebody act again where they did; an administrator or province auditor once a second
   * administrator has confirmed. Rejects with {@code NOT_SUSPENDED} who is not.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail reinstate(String username) {
    Caller caller = callers.get();
    AccountStanding before = administering.other(username, caller);
    boolean needsTwo = RolePolicy.needsTwo(before.account().role());
    AccountStanding after = accounts.reinstate(username, needsTwo ? caller.username() : null);
    accesses.follow(username);
    administering.append(after, needsTwo ? "ACCOUNT_PROPOSED" : "ACCOUNT_REINSTATED", Map.of());
    if (needsTwo) {
      proposals.tell(after);
    }
    return administering.detail(after, caller);
  }
}
