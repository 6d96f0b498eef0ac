package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.inspection.InterviewOutcome;
import org.hearthwatch.shared.Rejection;

/** Somebody drawn for a private interview. */
@Entity
@Table(name = "interview_pick")
@IdClass(InterviewPick.Key.class)
public class InterviewPick {

  /** Inspection and place in the order. */
  public record Key(UUID inspectionId, int position) implements Serializable {}

  @Id
  @Column(name = "inspection_id")
  private UUID inspectionId;

  @Id private int position;

  @Column(name = "placement_id")
  private UUID placementId;

  @Enumerated(EnumType.STRING)
  private InterviewOutcome outcome;

  @Column(name = "told_at")
  private Instant toldAt;

  protected InterviewPick() {}

  /** Picks somebody; the first has position 1. */
  public InterviewPick(UUID inspectionId, int position, UUID placementId) {
    this.inspectionId = inspectionId;
    this.position = position;
    this.placementId = placementId;
  }

  /** Tells what became of it; rejects with {@code OUTCOME_TOLD} a second, different word. */
  public void tell(InterviewOutcome what, Instant at) {
    if (outcome != null && outcome != what) {
      throw Rejection.conflict("OUTCOME_TOLD");
    }
    toldAt = outcome == null ? at : toldAt;
    outcome = what;
  }

  /** Whether it can still be, or was, held. */
  public boolean counts() {
    return outcome == null || outcome == InterviewOutcome.HELD;
  }

  /** The place in the order. */
  public int position() {
    return position;
  }

  /** Whom it is about. */
  public UUID placementId() {
    return placementId;
  }

  /** What became of it, or null. */
  public InterviewOutcome outcome() {
    return outcome;
  }

  /** When that was told, or null. */
  public Instant toldAt() {
    return toldAt;
  }
}
