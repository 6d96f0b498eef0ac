package org.hearthwatch.compliance.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.compliance.Cut;
import org.hearthwatch.compliance.Outcome;
import org.hearthwatch.compliance.model.Assessment;
import org.hibernate.query.Query;

/** Finds the duties that a figure counts. */
@ApplicationScoped
public class JudgedDuties {

  private static final String IDS =
      """
      select t.id from duty_cell t
      join facility f on f.code = t.facility_code
      join station s on s.code = t.station_code
      where %s
        and (cast(:afterDue as timestamptz) is null or (t.due_at, t.id) > (:afterDue, :afterId))
        and %s in (:outcomes)
      order by t.due_at %3$s, t.id %3$s limit :most offset :skip""";

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Their identifiers, by deadline. */
  public List<UUID> ids(Slice slice, Assessment at, Set<Outcome> outcomes, Cut cut) {
    Slice.Conditions which = slice.ofDuties();
    String order = cut.latestFirst() ? "desc" : "asc";
    Query<UUID> query =
        em.unwrap(org.hibernate.Session.class)
            .createNativeQuery(IDS.formatted(which.joined(), Verdict.OF_DUTY, order), UUID.class);
    which.values().forEach(query::setParameter);
    return query
        .setParameter("asOf", at.asOf())
        .setParameter("knownAt", at.knownAt())
        .setParameter("afterDue", cut.afterDue(), Instant.class)
        .setParameter("afterId", cut.afterId(), UUID.class)
        .setParameter("outcomes", outcomes.stream().map(Outcome::name).collect(Collectors.toSet()))
        .setParameter("most", cut.most())
        .setParameter("skip", cut.skip())
        .getResultList();
  }
}
