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
import org.hearthwatch.telemetry.model.NewestReadings;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hibernate.Session;

/** Reads stored rows. */
@ApplicationScoped
public class VitalsQueries {
  // An hour at one row a second for each of a few dozen persons; beyond it, the latest count.
  private static final int MOST = 200_000;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The rows of one person within a span, the latest first, at most so many. */
  public List<ReadingRow> of(UUID person, Instant from, Instant to, int most) {
    return rows(List.of(person), from, to, most).stream().map(ReadingTable.WornRow::row).toList();
  }

  /** The newest value of each kind for each person within a span. */
  public Map<UUID, CurrentVitals> newest(Collection<UUID> persons, Instant from, Instant to) {
    Map<UUID, NewestReadings> folds = new HashMap<>();
    for (ReadingTable.WornRow worn : rows(persons, from, to, MOST)) {
      folds.computeIfAbsent(worn.person(), person -> new NewestReadings()).older(worn.row());
    }
    Map<UUID, CurrentVitals> newest = new HashMap<>();
    folds.forEach((person, fold) -> newest.put(person, fold.vitals()));
    return newest;
  }

  private List<ReadingTable.WornRow> rows(
      Collection<UUID> persons, Instant from, Instant to, int most) {
    return em.unwrap(Session.class)
        .doReturningWork(connection -> ReadingTable.ofPersons(connection, persons, from, to, most));
  }
}
