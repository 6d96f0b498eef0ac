package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.shared.Role;

/** The accounts as those who administer them need them. */
@ApplicationScoped
public class AccountRows {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new account. */
  public void add(Account account) {
    em.persist(account);
    em.flush();
  }

  /** The account of a user name. */
  public Optional<Account> byName(String username) {
    return Optional.ofNullable(em.find(Account.class, username));
  }

  /** All of them, by user name. */
  public List<Account> all() {
    return em.createQuery("select a from Account a order by a.username", Account.class)
        .getResultList();
  }

  /** The account as it is now, kept from others until the transaction ends. */
  public Optional<Account> lock(String username) {
    Optional<Account> account = byName(username);
    account.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
    return account;
  }

  /** The accounts of a unit in a role as they are now, kept from others. */
  public List<Account> lock(Role role, String unitCode) {
    List<Account> found =
        em.createQuery(
                "select a from Account a where a.role = :role and a.unitCode = :unit"
                    + " order by a.username",
                Account.class)
            .setParameter("role", role.realmName())
            .setParameter("unit", unitCode)
            .getResultList();
    found.forEach(account -> em.refresh(account, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }
}
