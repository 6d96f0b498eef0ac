package org.hearthwatch.rectification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.rectification.FindingStepKind;
import org.hearthwatch.rectification.FindingStepView;

/** Something that was done about a finding. It is added and never changed. */
@Entity
@Table(name = "finding_step")
public class FindingStep {

  @Id private UUID id;

  @Column(name = "finding_id")
  private UUID findingId;

  @Enumerated(EnumType.STRING)
  private FindingStepKind kind;

  private Instant at;
  private String by;
  private String words;

  @Column(name = "deadline_before")
  private Instant deadlineBefore;

  @Column(name = "deadline_after")
  private Instant deadlineAfter;

  protected FindingStep() {}

  /**
   * A step.
   *
   * @param words what was said with it; null for nothing
   */
  public FindingStep(
      UUID id, UUID findingId, FindingStepKind kind, Instant at, String by, String words) {
    this.id = id;
    this.findingId = findingId;
    this.kind = kind;
    this.at = at;
    this.by = by;
    this.words = words == null || words.isBlank() ? null : words.strip();
  }

  /** A step that moves the deadline, or would. */
  public FindingStep moving(Instant before, Instant after) {
    deadlineBefore = before;
    deadlineAfter = after;
    return this;
  }

  /** The step with the name of whoever took it. */
  public FindingStepView view(String zh, String en) {
    return new FindingStepView(id, kind, at, by, zh, en, words, deadlineBefore, deadlineAfter);
  }
}
