package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/**
 * The realm has refused to follow, and what kept it from doing so is put right: it is to try again.
 * Nothing about the account changes, so nothing goes on the record.
 */
@Stateless
@DenyAll
public class FollowAgain {

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Accesses accesses;

  /** Has the realm brought to the account as it is. */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail follow(String username) {
    Caller caller = callers.get();
    AccountStanding account = administering.other(username, caller);
    accesses.follow(username);
    return administering.detail(account, caller);
  }
}
