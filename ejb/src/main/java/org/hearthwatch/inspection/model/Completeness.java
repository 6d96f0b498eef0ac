package org.hearthwatch.inspection.model;

import java.util.List;
import java.util.Set;
import org.hearthwatch.shared.Rejection;

/**
 * What an inspection has to show for every question of its checklist before it may end: an answer,
 * and for a NO what is wrong, as a finding or at least in a note.
 *
 * @param items the codes of all questions
 * @param answers as given so far
 * @param withFinding the codes of questions on which a finding stands
 */
public record Completeness(
    List<String> items, List<ChecklistAnswer> answers, Set<String> withFinding) {

  /** Keeps its own copies. */
  public Completeness {
    items = List.copyOf(items);
    answers = List.copyOf(answers);
    withFinding = Set.copyOf(withFinding);
  }

  /**
   * Rejects with {@code ITEMS_UNANSWERED} or {@code NO_WITHOUT_REASON}, naming the questions in the
   * order of the checklist.
   */
  public void requireComplete() {
    rejectIfAny("ITEMS_UNANSWERED", items.stream().filter(this::isUnanswered).toList());
    rejectIfAny("NO_WITHOUT_REASON", items.stream().filter(this::isUnexplained).toList());
  }

  private boolean isUnanswered(String item) {
    return answers.stream().noneMatch(answer -> answer.itemCode().equals(item));
  }

  private boolean isUnexplained(String item) {
    return !withFinding.contains(item)
        && answers.stream()
            .filter(answer -> answer.itemCode().equals(item))
            .anyMatch(ChecklistAnswer::needsReason);
  }

  private static void rejectIfAny(String code, List<String> found) {
    if (!found.isEmpty()) {
      throw Rejection.of(code, String.join(", ", found));
    }
  }
}
