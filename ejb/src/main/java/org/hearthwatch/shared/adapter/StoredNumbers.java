package org.hearthwatch.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Zones;

/** Counts in the database, one row a kind and year, locked until the transaction ends. */
@ApplicationScoped
class StoredNumbers implements HumanNumbers {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;

  @Override
  public String next(String kind) {
    int year = Zones.day(clock.instant()).getYear();
    Number last =
        (Number)
            em.createNativeQuery(
                    """
                    insert into human_number as n (kind, year, last) values (:kind, :year, 1)
                    on conflict (kind, year) do update set last = n.last + 1 returning last""",
                    Integer.class)
                .setParameter("kind", kind)
                .setParameter("year", year)
                .getSingleResult();
    return "%s-%d-%06d".formatted(kind, year, last.intValue());
  }
}
