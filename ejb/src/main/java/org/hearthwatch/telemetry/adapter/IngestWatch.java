package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Since when somebody has listened to the broker without a break, over all nodes and restarts. */
@ApplicationScoped
public class IngestWatch {
  /** After so long without a sign of it, nobody listened: a few rounds of the timer. */
  static final Duration BREAK = Duration.ofSeconds(90);

  private static final String NOTE =
      """
      insert into ingest_watch as w (only_one, listening_since, listened_at) values (true, :now, :now)
      on conflict (only_one) do update set
        listening_since = case when w.listened_at < :broken then :now else w.listening_since end,
        listened_at = greatest(w.listened_at, excluded.listened_at)
      returning listening_since
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Notes that somebody listens; answers since when. */
  public Instant listening(Instant now) {
    return (Instant)
        em.createNativeQuery(NOTE, Instant.class)
            .setParameter("now", now)
            .setParameter("broken", now.minus(BREAK))
            .getSingleResult();
  }

  /** Since when somebody else listens; empty when nobody does. */
  @SuppressWarnings("unchecked")
  public Optional<Instant> since(Instant now) {
    return em.createNativeQuery(
            "select listening_since from ingest_watch where listened_at >= :broken", Instant.class)
        .setParameter("broken", now.minus(BREAK))
        .getResultStream()
        .findFirst();
  }
}
