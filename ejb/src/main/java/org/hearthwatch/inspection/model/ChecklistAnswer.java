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
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.Answer;
import org.hearthwatch.inspection.ChecklistLine;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.record.Words;

/** The answer to one question in one inspection; it can be changed until the inspection ends. */
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

  @Enumerated(EnumType.STRING)
  private Answer answer;

  private String note;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  protected ChecklistAnswer() {}

  /** Answers a question for the first time. */
  public ChecklistAnswer(
      UUID inspectionId, String itemCode, Answer answer, String note, String by, Instant at) {
    this.inspectionId = inspectionId;
    this.itemCode = itemCode;
    change(answer, note, by, at);
  }

  /** Answers it anew. */
  public final void change(Answer newAnswer, String newNote, String by, Instant at) {
    answer = newAnswer;
    note = newNote == null || newNote.isBlank() ? null : newNote.strip();
    answeredBy = by;
    answeredAt = at;
  }

  /** The question. */
  public String itemCode() {
    return itemCode;
  }

  /** Whether it says NO and nothing more. */
  public boolean needsReason() {
    return answer == Answer.NO && note == null;
  }

  /** The answer beside its question. */
  public ChecklistLine beside(TemplateItem item) {
    return new ChecklistLine(item, answer, note, answeredAt, answeredBy);
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return note == null
        ? Map.of("item", itemCode, "answer", answer)
        : Map.of("item", itemCode, "answer", answer, "note", new Words(note));
  }
}
