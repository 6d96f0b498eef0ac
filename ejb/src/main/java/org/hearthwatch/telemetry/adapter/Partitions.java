package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The day partitions of the table of readings. */
@ApplicationScoped
public class Partitions {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Makes those of the span that do not exist yet, both days included. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ensure(LocalDate first, LocalDate last) {
    em.createNativeQuery(
            "select cast(ensure_reading_partitions(cast(:first as date), cast(:last as date))"
                + " as text)")
        .setParameter("first", first.toString())
        .setParameter("last", last.toString())
        .getSingleResult();
  }
}
