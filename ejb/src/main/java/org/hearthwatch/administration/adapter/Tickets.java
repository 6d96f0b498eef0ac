package org.hearthwatch.administration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.hearthwatch.administration.model.Access;
import org.hearthwatch.realm.RealmUser;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.shared.Rejection;

/** Writes out how the realm is to have an account, and keeps others from it for a while. */
@ApplicationScoped
class Tickets {

  /** Well above what all calls for one account can take; then whoever had it has died. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  @Inject private Accounts accounts;
  @Inject private Clock clock;

  Ticket of(Access access) {
    AccountStanding standing = accounts.of(access.username()).orElseThrow(Rejection::notFound);
    AccountView account = standing.account();
    RealmUser user =
        new RealmUser(
            account.username(),
            account.displayZh(),
            account.displayEn(),
            access.email(),
            account.role(),
            standing.state() == AccountState.ACTIVE);
    return new Ticket(user, access.claim(clock.instant().plus(LEASE)));
  }
}
