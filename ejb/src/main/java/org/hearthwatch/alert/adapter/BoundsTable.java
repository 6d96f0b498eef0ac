package org.hearthwatch.alert.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.alert.model.PersonBounds;

/** The bounds that were set for persons, each version of them. */
@ApplicationScoped
public class BoundsTable {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a version; the same one twice fails at once. */
  public void add(PersonBounds bounds) {
    em.persist(bounds);
    em.flush();
  }

  /** The bounds of a person that count; empty before any were set. */
  public Optional<PersonBounds> of(UUID person) {
    return Optional.ofNullable(of(List.of(person)).get(person));
  }

  /** The bounds that count, by person; who has none is missing. */
  public Map<UUID, PersonBounds> of(Collection<UUID> persons) {
    Map<UUID, PersonBounds> latest = new HashMap<>();
    em.createQuery(
            "select b from PersonBounds b where b.personId in :persons order by b.version",
            PersonBounds.class)
        .setParameter("persons", persons)
        .getResultList()
        .forEach(bounds -> latest.put(bounds.personId(), bounds));
    return latest;
  }
}
