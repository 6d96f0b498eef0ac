package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.screening.SignalKind;
import org.hearthwatch.screening.model.Signal;

/** Stored signals. */
@ApplicationScoped
public class Signals {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new signal; a second one about the same without an outcome fails at once. */
  public void add(Signal signal) {
    em.persist(signal);
    em.flush();
  }

  /** The latest signal about something, with or without an outcome. */
  public Optional<Signal> latest(SignalKind kind, String subject) {
    return em.createQuery(
            "select s from Signal s where s.kind = :kind and s.subject = :subject"
                + " order by s.foundAt desc, s.id desc",
            Signal.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** All that may be seen at all, those without an outcome first, then the latest. */
  public List<Signal> all() {
    return em.createQuery(
            "select s from Signal s order by case when s.settledAt is null then 0 else 1 end,"
                + " s.lastFoundAt desc, s.id desc",
            Signal.class)
        .getResultList();
  }

  /** The signal of an id. */
  public Optional<Signal> byId(UUID id) {
    return Optional.ofNullable(em.find(Signal.class, id));
  }
}
