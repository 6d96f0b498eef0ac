package org.hearthwatch.duty.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.duty.SubjectKind;

/**
 * Proof that something owed was done. Never changes; when it was learned stays visible for ever.
 */
@Entity
@Table(name = "evidence")
public class EvidenceItem {

  @Id private UUID id;
  private String kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private SubjectKind subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "reference_id")
  private UUID referenceId;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected EvidenceItem() {}

  /** What happened, and when we learned it. */
  public EvidenceItem(
      UUID id,
      String kind,
      SubjectKind subjectKind,
      String subjectId,
      UUID referenceId,
      Instant occurredAt,
      Instant recordedAt,
      String recordedBy) {
    this.id = id;
    this.kind = kind;
    this.subjectKind = subjectKind;
    this.subjectId = subjectId;
    this.referenceId = referenceId;
    this.occurredAt = occurredAt;
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Its kind, as obligations name it. */
  public String kind() {
    return kind;
  }

  /** When it happened. */
  public Instant occurredAt() {
    return occurredAt;
  }

  /** When we learned it. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Where it is told in full: the visit, the update, the inspection … */
  public UUID referenceId() {
    return referenceId;
  }
}
