package org.hearthwatch.administration.adapter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.hearthwatch.administration.Administering;
import org.hearthwatch.administration.model.Access;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/** What is written before and after the realm is asked to let somebody in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@WorksAs(Work.ACCOUNTS)
public class AccessSteps {

  @Inject private Administering administering;
  @Inject private Accesses accesses;
  @Inject private Tickets tickets;
  @Inject private Clock clock;

  /** Whether the caller may give access; if so it is on the record, and nobody else is busy. */
  public Ticket begin(String username, Caller caller) {
    AccountStanding account = administering.other(username, caller);
    if (account.state() != AccountState.ACTIVE) {
      throw Rejection.of("ACCOUNT_NOT_ACTIVE", username);
    }
    Access access = accesses.follow(username);
    if (RolePolicy.needsTwo(account.account().role())
        && !hasJustConfirmed(account, access, caller)) {
      throw Rejection.of("NEEDS_SECOND");
    }
    administering.append(account, "ACCESS_BEGUN", Map.of());
    return tickets.of(access);
  }

  /** It was given. */
  public void given(String username, Caller caller, boolean byEmail) {
    AccountStanding account = administering.other(username, caller);
    accesses.lock(username).ifPresent(access -> access.given(caller.username(), clock.instant()));
    String way = byEmail ? "EMAIL" : "ONE_TIME_PASSWORD";
    administering.append(account, "ACCESS_GIVEN", Map.of("way", way));
  }

  /** It was not given. */
  public void notGiven(String username, Caller caller) {
    administering.append(administering.other(username, caller), "ACCESS_NOT_GIVEN", Map.of());
  }

  /** Once for each confirmation: with it alone, one administrator could become another. */
  private static boolean hasJustConfirmed(AccountStanding account, Access access, Caller caller) {
    return caller.username().equals(account.confirmedBy())
        && (access.givenAt() == null || access.givenAt().isBefore(account.confirmedAt()));
  }
}
