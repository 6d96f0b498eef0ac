package org.hearthwatch.web.page.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hearthwatch.inspection.Answer;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.ChecklistLine;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.web.page.shell.Inputs;

/** A question of the checklist with the answer given, or being given, and what was found there. */
public class Line {

  private final ChecklistLine stored;
  private final List<FindingView> findings;
  private String answer;
  private boolean notApplicable;
  private String note;
  private Instant savedAt;
  private String refused;

  Line(ChecklistLine stored, List<FindingView> findings) {
    this.stored = stored;
    this.findings = List.copyOf(findings);
    this.answer = isNotApplicable(stored) ? null : stored.answer();
    this.notApplicable = isNotApplicable(stored);
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

  /** Whether the answers given so far lead to this question. */
  public boolean isAsked() {
    return stored.asked();
  }

  /** Whether it stands answered as it should not be. */
  public boolean isFailed() {
    String given = getGiven();
    return given != null
        && !given.isBlank()
        && stored.item().takes(given)
        && stored.item().isFailedBy(given);
  }

  /** Whether it still needs a finding or a note: answered as it should not be, without either. */
  public boolean isReasonMissing() {
    boolean noted = note != null && !note.isBlank();
    return isFailed() && !noted && (findings.isEmpty() || stored.item().commentOnFailure());
  }

  /** The answer that was typed or picked, as the interface takes it; null for none. */
  public String getGiven() {
    if (notApplicable) {
      return Answer.NOT_APPLICABLE.name();
    }
    return stored.item().kind() == AnswerKind.NUMBER ? Inputs.plainNumber(answer) : answer;
  }

  /** The answer in the reader's language, where it is a number, a choice or words; else null. */
  public String shownIn(Locale locale) {
    if (answer == null) {
      return null;
    }
    return switch (stored.item().kind()) {
      case YES_NO -> null;
      case NUMBER -> answer + " " + stored.item().range().unit();
      case CHOICE ->
          stored.item().choices().stream()
              .filter(one -> one.code().equals(answer))
              .map(one -> one.in(locale))
              .findFirst()
              .orElse(answer);
      case TEXT -> answer;
    };
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

  public boolean isNotApplicable() {
    return notApplicable;
  }

  public void setNotApplicable(boolean notApplicable) {
    this.notApplicable = notApplicable;
  }

  /** A question of yes or no has it among its answers; the others beside their field. */
  private static boolean isNotApplicable(ChecklistLine stored) {
    return Answer.NOT_APPLICABLE.name().equals(stored.answer())
        && stored.item().kind() != AnswerKind.YES_NO;
  }
}
