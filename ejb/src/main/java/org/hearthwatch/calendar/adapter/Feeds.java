package org.hearthwatch.calendar.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Whose calendar is behind which secret. Only hashes are kept. */
@ApplicationScoped
public class Feeds {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Since when somebody has a secret. */
  public Optional<Instant> since(String username) {
    return first(
        "select created_at from calendar_feed where username = :value", username, Instant.class);
  }

  /** Whose calendar it is. */
  public Optional<String> owner(String secretHash) {
    return first(
        "select username from calendar_feed where secret_hash = :value", secretHash, String.class);
  }

  /** Gives somebody a secret in place of the one they had. */
  public void put(String username, String secretHash, Instant now) {
    em.createNativeQuery(
            """
            insert into calendar_feed (username, secret_hash, created_at) values (:user, :hash, :now)
            on conflict (username) do update
            set secret_hash = excluded.secret_hash, created_at = excluded.created_at""")
        .setParameter("user", username)
        .setParameter("hash", secretHash)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Takes somebody's secret away; answers whether there was one. */
  public boolean remove(String username) {
    return em.createNativeQuery("delete from calendar_feed where username = :user")
            .setParameter("user", username)
            .executeUpdate()
        > 0;
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<T> first(String sql, String value, Class<T> type) {
    return em.createNativeQuery(sql, type)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
