package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.duty.model.Duty;
import org.hearthwatch.duty.model.EvidenceItem;

/** Duties and the evidence that fulfils them. */
@ApplicationScoped
public class DutyStore {

  /** What was done or waived meanwhile is left alone, also when it happened a moment ago. */
  private static final String FULFIL =
      """
      update duty d set fulfilled_at = found.occurred_at, next_step_at = null,
          fulfilment_recorded_at = found.recorded_at, evidence_id = found.evidence,
          version = d.version + 1
      from (select d.id, d.opens_at, e.id as evidence, e.occurred_at, e.recorded_at
            from duty d join obligation_version v on v.id = d.obligation_version_id
                cross join lateral (%s) e
            where d.subject_kind = :kind and d.subject_id %%s
              and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null) found
      where d.id = found.id and d.opens_at = found.opens_at
        and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null
      """
          .formatted(Matching.FIRST_EVIDENCE);

  private static final String OVERDUE =
      """
      select d.placement_id, max(d.opens_at) from duty d
      where d.subject_kind = 'PLACEMENT' and d.obligation_code = :obligation and d.due_at <= :now
        and d.lapses_at > :now and d.opens_at > cast(:now as timestamptz) - interval '60 days'
        and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null
      group by d.placement_id
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** One duty. */
  public Optional<Duty> byId(UUID id) {
    return Optional.ofNullable(em.find(Duty.class, id));
  }

  /** The latest duty of a rule about a subject that is neither done nor waived. */
  public Optional<Duty> open(String obligation, DutySubject subject) {
    return em.createQuery(
            "select d from Duty d where d.obligationCode = :obligation and d.subjectKind = :kind"
                + " and d.subjectId = :id and d.fulfilledAt is null and d.waivedAt is null"
                + " order by d.opensAt desc",
            Duty.class)
        .setParameter("obligation", obligation)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Writes what has changed. */
  public void flush() {
    em.flush();
  }

  /** Stores a new duty. */
  public void add(Duty duty) {
    em.persist(duty);
  }

  /** Stores new evidence. */
  public void add(EvidenceItem evidence) {
    em.persist(evidence);
  }

  /** Gives every open duty of one subject the evidence it was waiting for. */
  public int fulfil(SubjectKind kind, String subjectId) {
    em.flush();
    return em.createNativeQuery(FULFIL.formatted("= :subject"))
        .setParameter("kind", kind.name())
        .setParameter("subject", subjectId)
        .executeUpdate();
  }

  /** The same for many subjects at once. */
  public int fulfil(SubjectKind kind, Collection<String> subjectIds) {
    return em.createNativeQuery(FULFIL.formatted("= any(:subjects)"))
        .setParameter("kind", kind.name())
        .setParameter("subjects", subjectIds.toArray(String[]::new))
        .executeUpdate();
  }

  /** How many duties were opened, and how many of them had been done already. */
  record Opened(int duties, int matched) {

    static Opened of(ResultSet row) throws SQLException {
      return new Opened(row.getInt(1), row.getInt(2));
    }
  }

  /** Opens recurring duties with the evidence that is there already, moves and withdraws others. */
  Opened apply(DutyBatch batch) {
    Opened opened = batch.opened.query(em, DutyBatch.OPEN, Opened::of).orElse(new Opened(0, 0));
    batch.moved.execute(em, DutyBatch.MOVE);
    batch.withdrawn.execute(em, DutyBatch.WITHDRAW);
    return opened;
  }

  /** Whether this very piece of evidence was submitted already. */
  public boolean knows(EvidenceKind kind, SubjectKind subject, String subjectId, UUID reference) {
    return em.createQuery(
                "select count(e) from EvidenceItem e where e.subjectKind = :subject"
                    + " and e.subjectId = :id and e.kind = :kind and e.referenceId = :reference",
                Long.class)
            .setParameter("subject", subject)
            .setParameter("id", subjectId)
            .setParameter("kind", kind.name())
            .setParameter("reference", reference)
            .getSingleResult()
        > 0;
  }

  /** The placements that owe what a recurring rule demands, and since when. */
  @SuppressWarnings("unchecked")
  public Map<UUID, Instant> overdue(String obligation, Instant now) {
    List<Object[]> rows =
        em.createNativeQuery(OVERDUE, Object[].class)
            .setParameter("obligation", obligation)
            .setParameter("now", now)
            .getResultList();
    Map<UUID, Instant> since = new HashMap<>();
    rows.forEach(row -> since.put((UUID) row[0], (Instant) row[1]));
    return since;
  }

  /**
   * Moves what can still be done of a placement in one role to another officer; null for nobody.
   * What was missed for good stays with the one who missed it.
   */
  public int reassign(UUID placementId, String role, String username, Instant at) {
    return em.createQuery(
            "update versioned Duty d set d.accountable = :user where d.placementId = :placement"
                + " and d.accountableRole = :role and d.fulfilledAt is null and d.waivedAt is null"
                + " and (d.lapsesAt is null or d.lapsesAt > :at)")
        .setParameter("user", username)
        .setParameter("placement", placementId)
        .setParameter("role", role)
        .setParameter("at", at)
        .executeUpdate();
  }
}
