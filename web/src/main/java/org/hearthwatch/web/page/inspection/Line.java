package org.hearthwatch.web.page.inspection;

import java.time.Instant;
import java.util.List;
import org.hearthwatch.inspection.Answer;
import org.hearthwatch.inspection.ChecklistLine;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.rectification.FindingView;

/** A question of the checklist with the answer given, or being given, and what was found there. */
public class Line {

  private final ChecklistLine stored;
  private final List<FindingView> findings;
  private String answer;
  private String note;
  private Instant savedAt;
  private String refused;

  Line(ChecklistLine stored, List<FindingView> findings) {
    this.stored = stored;
    this.findings = List.copyOf(findings);
    this.answer = stored.answer() == null ? null : stored.answer().name();
    this.note = stored.note();
    this.savedAt = stored.answeredAt();
  }

  /** The question. */
  public TemplateItem getItem() {
    return stored.item();
  }

  /** What was found under this question. */
  public List<FindingView> getFindings() {
    return findings;
  }

  /** Whether it still needs a finding or a note: answered no, without either. */
  public boolean isReasonMissing() {
    return Answer.NO.name().equals(answer)
        && findings.isEmpty()
        && (note == null || note.isBlank());
  }

  /** When the answer was stored, or null. */
  public Instant getSavedAt() {
    return savedAt;
  }

  /** Why the last answer was not stored, or null. */
  public String getRefused() {
    return refused;
  }

  void saved(Instant at) {
    savedAt = at;
    refused = null;
  }

  void refused(String reason) {
    refused = reason;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
