package org.hearthwatch.notification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.notification.model.Webhook;

/** Stored webhooks. */
@ApplicationScoped
public class Webhooks {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new one. */
  public void add(Webhook webhook) {
    em.persist(webhook);
  }

  /** The webhook of an id. */
  public Optional<Webhook> byId(UUID id) {
    return Optional.ofNullable(em.find(Webhook.class, id));
  }

  /** All of them, by unit. */
  public List<Webhook> all() {
    return em.createQuery("select w from Webhook w order by w.unitCode, w.createdAt", Webhook.class)
        .getResultList();
  }

  /** The active ones of a unit that want to hear of this severity. */
  public List<Webhook> hearing(String unit, Severity severity) {
    return em.createQuery(
            "select w from Webhook w where w.unitCode = :unit and w.active = true", Webhook.class)
        .setParameter("unit", unit)
        .getResultStream()
        .filter(hook -> severity.compareTo(hook.target().minimumSeverity()) >= 0)
        .toList();
  }
}
