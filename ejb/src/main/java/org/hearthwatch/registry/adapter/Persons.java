package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.model.ContactAssignment;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.registry.model.PlacementAgreement;

/** Persons, the agreements they are placed under, and who answers for them. */
@ApplicationScoped
public class Persons {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores anything of the registry that is new. */
  public void add(Object created) {
    em.persist(created);
  }

  /** The person of an id. */
  public Optional<Person> person(UUID id) {
    return Optional.ofNullable(em.find(Person.class, id));
  }

  /** The persons of some ids. */
  public List<Person> persons(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery("select p from Person p where p.id in :ids", Person.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The agreement of an id. */
  public Optional<PlacementAgreement> agreement(UUID id) {
    return Optional.ofNullable(em.find(PlacementAgreement.class, id));
  }

  /** The agreements of a station, by number. */
  public List<PlacementAgreement> agreements(String station) {
    return em.createQuery(
            "select a from PlacementAgreement a where a.stationCode = :station order by a.number",
            PlacementAgreement.class)
        .setParameter("station", station)
        .getResultList();
  }

  /** Who answers for a placement now. */
  public Optional<ContactAssignment> contactOf(UUID placementId) {
    return em.createQuery(
            "select c from ContactAssignment c where c.placementId = :placement"
                + " and c.assignedUntil is null",
            ContactAssignment.class)
        .setParameter("placement", placementId)
        .getResultStream()
        .findFirst();
  }

  /** Makes what was changed visible to the statements that follow. */
  public void flush() {
    em.flush();
  }
}
