package org.hearthwatch.registry.adapter;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.shared.Rejection;

/** Joins the principal of the container with the account of the registry. */
@Stateless
@Local(CurrentCaller.class)
@PermitAll
public class SessionCaller implements CurrentCaller {

  private static final String ANONYMOUS = "anonymous";

  @Resource private SessionContext session;
  @Inject private Units units;

  @Override
  public Caller get() {
    Account account =
        username()
            .flatMap(units::account)
            .filter(Account::isActive)
            .filter(known -> session.isCallerInRole(known.role().realmName()))
            .orElseThrow(() -> Rejection.forbidden("ACCOUNT_UNKNOWN"));
    return units.caller(account);
  }

  @Override
  public Optional<String> username() {
    return Optional.ofNullable(session.getCallerPrincipal().getName())
        .filter(name -> !ANONYMOUS.equals(name));
  }
}
