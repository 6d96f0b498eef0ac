package org.hearthwatch.rectification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.rectification.FindingFilter;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Named;

/** The stored rectification ledger. */
@ApplicationScoped
public class Ledger {

  private static final String WITH_FACILITY =
      """
      select d as finding, f.nameZh as zh, f.nameEn as en
      from Finding d join Facility f on f.code = d.facilityCode
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Stores a new finding. */
  public void add(Finding finding) {
    em.persist(finding);
  }

  /** The finding of an id, locked until the transaction ends, so that nobody else changes it. */
  public Optional<Finding> lock(UUID id) {
    return Optional.ofNullable(em.find(Finding.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** One finding, whoever asks. */
  public Optional<FindingView> view(UUID id, Instant now) {
    return views(query(" where d.id = :id").setParameter("id", id), now).stream().findFirst();
  }

  /** The findings of one source, in the order they were found, whoever asks. */
  public List<FindingView> of(FindingSource source, UUID sourceId, Instant now) {
    return views(
        query(" where d.sourceKind = :kind and d.sourceId = :source order by d.confirmedAt, d.id")
            .setParameter("kind", source)
            .setParameter("source", sourceId),
        now);
  }

  /** The findings in these facilities that match, by deadline. */
  public List<FindingView> find(FindingFilter filter, Collection<String> facilities, Instant now) {
    return views(
            query(
                    """
                     where d.facilityCode in :facilities
                    and (:hazard is null or d.hazardClass = :hazard)
                    and (:unverified = false or d.verifiedAt is null)
                    order by d.deadline, d.id""")
                .setParameter("facilities", facilities)
                .setParameter("hazard", filter.hazardClass())
                .setParameter("unverified", filter.unverifiedOnly()),
            now)
        .stream()
        .filter(view -> filter.state() == null || filter.state() == view.state())
        .toList();
  }

  private TypedQuery<Tuple> query(String where) {
    return em.createQuery(WITH_FACILITY + where, Tuple.class);
  }

  private static List<FindingView> views(TypedQuery<Tuple> query, Instant now) {
    return query.getResultStream().map(row -> view(row, now)).toList();
  }

  private static FindingView view(Tuple row, Instant now) {
    Finding finding = row.get("finding", Finding.class);
    Named facility =
        new Named(finding.facilityCode(), row.get("zh", String.class), row.get("en", String.class));
    return finding.view(facility, now);
  }
}
