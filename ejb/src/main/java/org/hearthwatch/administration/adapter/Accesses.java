package org.hearthwatch.administration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearthwatch.administration.AccessView;
import org.hearthwatch.administration.model.Access;

/** How far the realm has followed each account. */
@ApplicationScoped
public class Accesses {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;

  /** The realm is to follow a new account, and may write to it. */
  public void follow(String username, String email) {
    String address = email == null || email.isBlank() ? null : email.strip();
    em.persist(new Access(username, address, clock.instant()));
  }

  /** The account has changed, and the realm is to follow; or somebody asks to try again. */
  public Access follow(String username) {
    Optional<Access> known = lock(username);
    known.ifPresent(access -> access.want(clock.instant()));
    return known.orElseGet(() -> first(username));
  }

  /** How the realm stands to an account. */
  public AccessView of(String username) {
    Access access = em.find(Access.class, username);
    return access == null ? AccessView.UNTOUCHED : access.view();
  }

  /** How it stands to all that were ever changed here, by user name. */
  public Map<String, AccessView> all() {
    return em.createQuery("select a from Access a", Access.class)
        .getResultStream()
        .collect(Collectors.toMap(Access::username, Access::view));
  }

  /** As it is now, kept from others until the transaction ends. */
  Optional<Access> lock(String username) {
    Optional<Access> found = Optional.ofNullable(em.find(Access.class, username));
    found.ifPresent(access -> em.refresh(access, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  private Access first(String username) {
    Access access = new Access(username, null, clock.instant());
    em.persist(access);
    return access;
  }
}
