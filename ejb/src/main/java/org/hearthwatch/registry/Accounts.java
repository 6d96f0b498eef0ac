package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.registry.adapter.AccountRows;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * The one way in which accounts come to be and change. Use cases call it inside their own
 * transaction, having checked role and reach; every change locks the account until that ends.
 */
@ApplicationScoped
public class Accounts {

  @Inject private AccountRows rows;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** The account of a user name. */
  public Optional<AccountStanding> of(String username) {
    return rows.byName(username).map(Account::standing);
  }

  /** All of them, by user name. */
  public List<AccountStanding> all() {
    return rows.all().stream().map(Account::standing).toList();
  }

  /**
   * A new account, active at once, or proposed by somebody. Rejects with {@code USERNAME_TAKEN} a
   * name that anybody ever had.
   */
  public AccountStanding add(AccountView wanted, String proposedBy) {
    if (rows.byName(wanted.username()).isPresent()) {
      throw Rejection.conflict("USERNAME_TAKEN", wanted.username());
    }
    Account account = new Account(wanted, proposedBy);
    rows.add(account);
    return account.standing();
  }

  /** A second administrator agrees: the account is active. */
  public AccountStanding confirm(String username, String by) {
    Account account = locked(username);
    account.confirm(by, clock.instant());
    return account.standing();
  }

  /** From now on it acts in another role or for another unit. */
  public AccountStanding move(String username, Role role, String unitCode) {
    Account account = locked(username);
    leave(account);
    account.move(role, unitCode);
    return account.standing();
  }

  /** From now on it does not act; a proposal is withdrawn. */
  public AccountStanding suspend(String username) {
    Account account = locked(username);
    if (account.isActive()) {
      leave(account);
    }
    account.suspend();
    return account.standing();
  }

  /** It may act again, at once, or once a second administrator agrees. */
  public AccountStanding reinstate(String username, String proposedBy) {
    Account account = locked(username);
    account.reinstate(proposedBy);
    return account.standing();
  }

  /**
   * Keeps other administrators of a unit from being changed until the transaction ends; answers
   * those who are active.
   */
  public List<String> lockAdministrators(String unitCode) {
    return rows.lock(Role.ADMIN, unitCode).stream()
        .filter(Account::isActive)
        .map(Account::username)
        .toList();
  }

  private void leave(Account account) {
    outbox.emit(
        new AccountLeft(account.username(), account.role(), account.unitCode(), clock.instant()));
  }

  private Account locked(String username) {
    return rows.lock(username).orElseThrow(Rejection::notFound);
  }
}
