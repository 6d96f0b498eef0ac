package org.hearthwatch.duty.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.duty.model.Duty;
import org.hearthwatch.duty.model.EvidenceItem;

/** Duties and the evidence that fulfils them. */
@ApplicationScoped
public class DutyStore {

  /**
   * A duty takes the first evidence of a kind it accepts that happened after it opened and before
   * it lapsed. One piece of evidence may so fulfil several duties. Weak evidence counts only while
   * there is other evidence that is not too old.
   */
  private static final String FULFIL =
      """
      update duty d set fulfilled_at = e.occurred_at, fulfilment_recorded_at = e.recorded_at,
          evidence_id = e.id, next_step_at = null, version = d.version + 1
      from obligation_version v, evidence e
      where v.id = d.obligation_version_id
        and d.fulfilled_at is null and d.waived_at is null and d.cancelled_at is null
        and e.id = (select first.id from evidence first
                    where first.subject_kind = d.subject_kind and first.subject_id = d.subject_id
                      and first.kind = any(v.evidence_kinds) and first.occurred_at >= d.opens_at
                      and (d.lapses_at is null or first.occurred_at <= d.lapses_at)
                      and (first.kind <> all(v.weak_kinds) or exists (
                          select from evidence other
                          where other.subject_kind = d.subject_kind
                            and other.subject_id = d.subject_id
                            and other.kind = any(v.evidence_kinds)
                            and other.kind <> all(v.weak_kinds)
                            and other.occurred_at <= first.occurred_at
                            and other.occurred_at
                                >= first.occurred_at - cast(v.weak_for as interval)))
                    order by first.occurred_at, first.id limit 1)
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** One duty. */
  public Optional<Duty> byId(UUID id) {
    return Optional.ofNullable(em.find(Duty.class, id));
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
    return em.createNativeQuery(FULFIL + " and d.subject_kind = :kind and d.subject_id = :subject")
        .setParameter("kind", kind.name())
        .setParameter("subject", subjectId)
        .executeUpdate();
  }

  /** The same for many subjects at once. */
  public int fulfil(SubjectKind kind, Collection<String> subjectIds) {
    return em.createNativeQuery(
            FULFIL + " and d.subject_kind = :kind and d.subject_id = any(:subjects)")
        .setParameter("kind", kind.name())
        .setParameter("subjects", subjectIds.toArray(String[]::new))
        .executeUpdate();
  }

  /** Opens, moves and withdraws recurring duties; answers how many were opened. */
  int apply(DutyBatch batch) {
    int opened = batch.opened.execute(em, DutyBatch.OPEN);
    batch.moved.execute(em, DutyBatch.MOVE);
    batch.withdrawn.execute(em, DutyBatch.WITHDRAW);
    return opened;
  }

  /** Gives the duties of a batch the evidence that was there before them. */
  int fulfilOpened(DutyBatch batch) {
    if (batch.ids.isEmpty()) {
      return 0;
    }
    return em.createNativeQuery(
            FULFIL + " and d.opens_at >= :earliest and d.id = any(cast(:ids as uuid[]))")
        .setParameter("earliest", batch.earliest)
        .setParameter("ids", batch.ids.toArray(UUID[]::new))
        .executeUpdate();
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
