package org.hearthwatch.rectification.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.rectification.Discovery;
import org.hearthwatch.rectification.FindingFilter;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingStepView;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.rectification.model.FindingStep;
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

  /** The finding of an id, whoever asks. */
  public Optional<Finding> byId(UUID id) {
    return Optional.ofNullable(em.find(Finding.class, id));
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
                    and d.grade >= :least
                    and d.confirmedAt <= :foundBefore
                    and (:major = false or d.major = true)
                    and (:repeats = false or d.repeatOf is not null)
                    order by d.deadline, d.id""")
                .setParameter("facilities", facilities)
                .setParameter("hazard", filter.hazardClass())
                .setParameter("unverified", filter.unverifiedOnly())
                .setParameter("least", filter.leastGrade() == null ? 'A' : filter.leastGrade())
                .setParameter("foundBefore", foundBefore(filter, now))
                .setParameter("major", filter.majorOnly())
                .setParameter("repeats", filter.repeatsOnly()),
            now)
        .stream()
        .filter(view -> filter.state() == null || filter.state() == view.state())
        .toList();
  }

  private static Instant foundBefore(FindingFilter filter, Instant now) {
    int days = filter.leastDays() == null ? 0 : filter.leastDays();
    return now.minus(days, ChronoUnit.DAYS);
  }

  /** The latest finding of the same facility, class and question since a moment. */
  public Optional<UUID> same(String facility, Discovery discovery, Instant since) {
    return em.createQuery(
            "select d.id from Finding d where d.facilityCode = :facility"
                + " and d.hazardClass = :hazard and d.itemCode = :item and d.confirmedAt >= :since"
                + " order by d.confirmedAt desc",
            UUID.class)
        .setParameter("facility", facility)
        .setParameter("hazard", discovery.hazardClass())
        .setParameter("item", discovery.itemCode())
        .setParameter("since", since)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Stores what was done about a finding. */
  public void add(FindingStep step) {
    em.persist(step);
  }

  /** What was done about a finding, in the order in which it was. */
  public List<FindingStepView> steps(UUID findingId) {
    return em.createQuery(
            "select s as step, a.displayZh as zh, a.displayEn as en from FindingStep s"
                + " left join Account a on a.username = s.by"
                + " where s.findingId = :finding order by s.at, s.id",
            Tuple.class)
        .setParameter("finding", findingId)
        .getResultStream()
        .map(
            row ->
                row.get("step", FindingStep.class)
                    .view(row.get("zh", String.class), row.get("en", String.class)))
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
