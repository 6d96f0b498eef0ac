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
import org.hibernate.Session;
import org.hibernate.query.Query;

/** Finds the duties that a figure counts. */
@ApplicationScoped
public class JudgedDuties {

  private static final String IDS =
      """
      select t.id, t.due_at from duty_cell t
      join facility f on f.code = t.facility_code
      join station s on s.code = t.station_code
      where %1$s
        and (cast(:afterDue as timestamptz) is null or (t.due_at, t.id) > (:afterDue, :afterId))
        and %2$s in (:outcomes)
      order by t.due_at %3$s, t.id %3$s limit :reach""";

  /** Of whole prefectures the index by rule gives the first ones; of all rules, rule by rule. */
  private static final String IDS_BY_RULE =
      """
      select t.id, t.due_at from unnest(cast(:rules as text[])) rule (code)
      cross join lateral (%s) t""";

  private static final String PAGE =
      "select t.id from (%1$s) t order by t.due_at %2$s, t.id %2$s limit :most offset :skip";

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /**
   * Their identifiers, by deadline.
   *
   * @param rules codes of the rules under which such duties are; used for large slices only
   */
  public List<UUID> ids(
      Slice slice, Assessment at, Set<Outcome> outcomes, List<String> rules, Cut cut) {
    Slice.Conditions which = slice.ofDuties();
    boolean byRule = slice.isWide() && slice.obligation() == null;
    String conditions =
        byRule ? which.joined() + " and t.obligation_code = rule.code" : which.joined();
    String order = cut.latestFirst() ? "desc" : "asc";
    String ids = IDS.formatted(conditions, Verdict.OF_DUTY, order);
    String text = PAGE.formatted(byRule ? IDS_BY_RULE.formatted(ids) : ids, order);
    Query<UUID> query = em.unwrap(Session.class).createNativeQuery(text, UUID.class);
    which.values().forEach(query::setParameter);
    if (byRule) {
      query.setParameter("rules", rules.toArray(String[]::new), String[].class);
    }
    return query
        .setParameter("asOf", at.asOf())
        .setParameter("knownAt", at.knownAt())
        .setParameter("afterDue", cut.afterDue(), Instant.class)
        .setParameter("afterId", cut.afterId(), UUID.class)
        .setParameter("outcomes", outcomes.stream().map(Outcome::name).collect(Collectors.toSet()))
        .setParameter("reach", cut.skip() + cut.most())
        .setParameter("most", cut.most())
        .setParameter("skip", cut.skip())
        .getResultList();
  }
}
