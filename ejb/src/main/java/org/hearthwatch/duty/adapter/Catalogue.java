package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.duty.model.ObligationVersion;

/** The rules in force at a moment. */
@ApplicationScoped
public class Catalogue {

  private static final String IN_FORCE =
      """
      select v from ObligationVersion v join fetch v.obligation o
      where v.inForce = true and v.validFrom <= :at and (v.validUntil is null or v.validUntil > :at)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The rules that recur by the calendar. */
  public List<ObligationVersion> recurring(Instant at) {
    return em.createQuery(IN_FORCE + " and v.cadence is not null", ObligationVersion.class)
        .setParameter("at", at)
        .getResultList();
  }

  /** The rules that an event sets off; a rule names one or several, separated by spaces. */
  public List<ObligationVersion> setOffBy(String event, Instant at) {
    return em.createQuery(
            IN_FORCE + " and concat(' ', v.event, ' ') like concat('% ', :event, ' %')",
            ObligationVersion.class)
        .setParameter("at", at)
        .setParameter("event", event)
        .getResultList();
  }
}
