package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The answer to one question in one inspection. Until the inspection ends the one that was given
 * last counts, in whatever order they arrive.
 */
@Entity
@Table(name = "inspection_answer")
@IdClass(ChecklistAnswer.Key.class)
public class ChecklistAnswer {

  /** Inspection and question. */
  public record Key(UUID inspectionId, String itemCode) implements Serializable {}

  @Id
  @Column(name = "inspection_id")
  private UUID inspectionId;

  @Id
  @Column(name = "item_code")
  private String itemCode;

  private String answer;
  private String note;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  protected ChecklistAnswer() {}

  /** Answers a question for the first time. */
  public ChecklistAnswer(
      UUID inspectionId, String itemCode, String answer, String note, String by, Instant at) {
    this.inspectionId = inspectionId;
    this.itemCode = itemCode;
    change(answer, note, by, at);
  }

  /** Answers it anew. */
  public final void change(String newAnswer, String newNote, String by, Instant at) {
    answer = newAnswer;
    note = plain(newNote);
    answeredBy = by;
    answeredAt = at;
  }

  /** Whether it says the same. */
  public boolean says(String otherAnswer, String otherNote) {
    return answer.equals(otherAnswer) && Objects.equals(note, plain(otherNote));
  }

  /** Whether it was given after that moment, so that what was given then does not count. */
  public boolean isLaterThan(Instant moment) {
    return answeredAt.isAfter(moment);
  }

  /** The question. */
  public String itemCode() {
    return itemCode;
  }

  /** What was answered. */
  public String answer() {
    return answer;
  }

  /** What was written beside it, or null. */
  public String note() {
    return note;
  }

  /** When it was given. */
  public Instant answeredAt() {
    return answeredAt;
  }

  /** Who gave it. */
  public String answeredBy() {
    return answeredBy;
  }

  private static String plain(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
