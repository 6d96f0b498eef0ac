package org.hearthwatch.inspection.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.inspection.model.Conflict;

/** Stored plans, and what decides who is sent. */
@ApplicationScoped
public class Plans {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new plan or conflict. */
  public void add(Object something) {
    em.persist(something);
  }

  /** Every conflict that was declared, those that last first. */
  public List<Conflict> conflicts() {
    return em.createQuery(
            "select c from Conflict c order by c.endedAt desc nulls first, c.declaredAt desc",
            Conflict.class)
        .getResultList();
  }

  /** The conflict of an id. */
  public Optional<Conflict> conflict(UUID id) {
    return Optional.ofNullable(em.find(Conflict.class, id));
  }

  /** The inspectors who have a conflict with a facility that lasts. */
  public Set<String> inConflictWith(String facility) {
    return new HashSet<>(
        em.createQuery(
                "select c.username from Conflict c where c.facilityCode = :facility"
                    + " and c.endedAt is null",
                String.class)
            .setParameter("facility", facility)
            .getResultList());
  }

  /** Who was sent to a facility for the latest day, if anybody was. */
  public Optional<String> lastInspectorOf(String facility) {
    return em.createQuery(
            "select i.inspector from Inspection i where i.facilityCode = :facility"
                + " order by i.scheduledFor desc, i.id desc",
            String.class)
        .setParameter("facility", facility)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many inspections each inspector still has before them. */
  public Map<String, Long> load() {
    return em.createQuery(
            "select i.inspector as who, count(i) as many from Inspection i"
                + " where i.completedAt is null group by i.inspector",
            Tuple.class)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> row.get("who", String.class), row -> row.get("many", Long.class)));
  }
}
