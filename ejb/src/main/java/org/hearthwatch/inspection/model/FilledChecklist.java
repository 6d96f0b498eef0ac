package org.hearthwatch.inspection.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.inspection.Answer;
import org.hearthwatch.inspection.AnswerKind;
import org.hearthwatch.inspection.Score;
import org.hearthwatch.inspection.TemplateItem;

/**
 * A checklist as the answers given so far make it. A question with a condition is asked only while
 * the question it looks back at is asked and has that answer; an answer given to a question that is
 * not asked is kept and counts for nothing, so that the order in which answers come is all one.
 */
public final class FilledChecklist {

  private final List<TemplateItem> items;
  private final List<TemplateItem> asked;
  private final Map<String, ChecklistAnswer> answers;

  /** Of all questions, in their order, and the answers given. */
  public FilledChecklist(List<TemplateItem> items, List<ChecklistAnswer> given) {
    this.items = List.copyOf(items);
    answers =
        given.stream().collect(Collectors.toMap(ChecklistAnswer::itemCode, Function.identity()));
    Set<String> shown = new HashSet<>();
    asked = items.stream().filter(item -> isAsked(item, shown) && shown.add(item.code())).toList();
  }

  /** All questions, in their order. */
  public List<TemplateItem> items() {
    return items;
  }

  /** The questions that are asked, in their order. */
  public List<TemplateItem> asked() {
    return asked;
  }

  /** The answer to a question, or null. */
  public ChecklistAnswer answer(String item) {
    return answers.get(item);
  }

  /** How many of the questions asked are answered. */
  public int answered() {
    return (int) asked.stream().filter(item -> answers.containsKey(item.code())).count();
  }

  /** Whether the question is asked and answered as it should not be. */
  public boolean isFailed(TemplateItem item) {
    ChecklistAnswer given = answers.get(item.code());
    return given != null && asked.contains(item) && item.isFailedBy(given.answer());
  }

  /** What the answers come to; words are not weighed. */
  public Score score() {
    List<TemplateItem> weighed = asked.stream().filter(this::isWeighed).toList();
    int possible = weighed.stream().mapToInt(TemplateItem::weight).sum();
    int lost = weighed.stream().filter(this::isFailed).mapToInt(TemplateItem::weight).sum();
    return new Score(possible - lost, possible);
  }

  private boolean isWeighed(TemplateItem item) {
    ChecklistAnswer given = answers.get(item.code());
    return given != null
        && item.kind() != AnswerKind.TEXT
        && !Answer.NOT_APPLICABLE.name().equals(given.answer());
  }

  private boolean isAsked(TemplateItem item, Set<String> shown) {
    if (item.when() == null) {
      return true;
    }
    ChecklistAnswer before = answers.get(item.when().item());
    return shown.contains(item.when().item())
        && before != null
        && before.answer().equals(item.when().answer());
  }
}
