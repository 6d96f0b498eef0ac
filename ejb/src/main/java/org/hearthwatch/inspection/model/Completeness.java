package org.hearthwatch.inspection.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearthwatch.inspection.TemplateItem;
import org.hearthwatch.shared.Rejection;

/**
 * What an inspection has to show for every question that is asked before it may end: an answer, and
 * for one that fails what is wrong, as a finding or at least in a note; in a note in any case where
 * the question demands that.
 *
 * @param withFinding the codes of questions on which a finding stands
 */
public record Completeness(FilledChecklist checklist, Set<String> withFinding) {

  /** Keeps its own copy. */
  public Completeness {
    withFinding = Set.copyOf(withFinding);
  }

  /**
   * Rejects with {@code ITEMS_UNANSWERED}, {@code NO_WITHOUT_REASON} or {@code COMMENT_MISSING},
   * naming the questions in the order of the checklist.
   */
  public void requireComplete() {
    rejectIfAny("ITEMS_UNANSWERED", codes(item -> checklist.answer(item.code()) == null));
    rejectIfAny("NO_WITHOUT_REASON", codes(this::isUnexplained));
    rejectIfAny("COMMENT_MISSING", codes(this::isCommentMissing));
  }

  private boolean isUnexplained(TemplateItem item) {
    return checklist.isFailed(item)
        && checklist.answer(item.code()).note() == null
        && !withFinding.contains(item.code());
  }

  private boolean isCommentMissing(TemplateItem item) {
    return item.commentOnFailure()
        && checklist.isFailed(item)
        && checklist.answer(item.code()).note() == null;
  }

  private List<String> codes(Predicate<TemplateItem> which) {
    return checklist.asked().stream().filter(which).map(TemplateItem::code).toList();
  }

  private static void rejectIfAny(String code, List<String> found) {
    if (!found.isEmpty()) {
      throw Rejection.of(code, String.join(", ", found));
    }
  }
}
