package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hibernate.Session;

/** Reads stored rows. */
@ApplicationScoped
public class VitalsQueries {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The rows of one person within a span, the latest first, at most so many. */
  public List<ReadingRow> of(UUID person, Instant from, Instant to, int most) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> ReadingTable.ofPerson(connection, person, from, to, most));
  }

  /**
   * Takes in what is new about persons; answers the newest value of each kind within the span.
   *
   * @param added since when each person has new rows
   */
  public Map<UUID, CurrentVitals> renew(Map<UUID, Instant> added, Instant from, Instant to) {
    Map<UUID, CurrentVitals> current = new HashMap<>();
    em.unwrap(Session.class)
        .doReturningWork(connection -> new CurrentVitalsTable(connection).renew(added, from, to))
        .forEach((person, readings) -> current.put(person, readings.vitals().within(from, to)));
    return current;
  }

  /** The newest values of persons, as they were last taken in; who has none is missing. */
  public Map<UUID, CurrentVitals> current(Collection<UUID> persons) {
    Map<UUID, CurrentVitals> current = new HashMap<>();
    em.unwrap(Session.class)
        .doReturningWork(connection -> new CurrentVitalsTable(connection).read(persons))
        .forEach((person, readings) -> current.put(person, readings.vitals()));
    return current;
  }
}
