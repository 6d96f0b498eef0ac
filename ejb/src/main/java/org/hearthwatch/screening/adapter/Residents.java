package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who lives in which house now, for the screens. */
@ApplicationScoped
public class Residents {

  /** Somebody's placement that lasts. */
  record Resident(UUID placementId, UUID personId, Instant since) {}

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The houses in which somebody lives. */
  @SuppressWarnings("unchecked")
  List<String> houses() {
    return em.createNativeQuery(
            "select distinct facility_code from placement where ends_at is null order by 1",
            String.class)
        .getResultList();
  }

  /** Who lives in one. */
  @SuppressWarnings("unchecked")
  List<Resident> of(String facility) {
    List<Tuple> rows =
        em.createNativeQuery(
                "select id, person_id, starts_at from placement"
                    + " where facility_code = :facility and ends_at is null order by id",
                Tuple.class)
            .setParameter("facility", facility)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Resident(
                    row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, Instant.class)))
        .toList();
  }
}
