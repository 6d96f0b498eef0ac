package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checklist being filled in")
class FilledChecklistTest {

  private static final List<TemplateItem> ITEMS =
      List.of(
          Questions.yesNo("FIRE-1"),
          Questions.onlyWhen("FIRE-1A", "FIRE-1", "NO"),
          Questions.onlyWhen("FIRE-1B", "FIRE-1A", "YES"),
          Questions.number("FOOD-1", "0", "8"),
          Questions.text("TEXT-1"));

  private static List<String> asked(ChecklistAnswer... answers) {
    return new FilledChecklist(ITEMS, List.of(answers))
        .asked().stream().map(TemplateItem::code).toList();
  }

  @Test
  void asks_what_has_no_condition() {
    assertThat(asked()).containsExactly("FIRE-1", "FOOD-1", "TEXT-1");
  }

  @Test
  void asks_more_when_an_answer_demands_it() {
    assertThat(asked(Visits.answer("FIRE-1", Answer.NO)))
        .containsExactly("FIRE-1", "FIRE-1A", "FOOD-1", "TEXT-1");
  }

  @Test
  void does_not_ask_on_from_a_question_that_is_not_asked() {
    assertThat(asked(Visits.answer("FIRE-1", Answer.YES), Visits.answer("FIRE-1A", Answer.YES)))
        .containsExactly("FIRE-1", "FOOD-1", "TEXT-1");
    assertThat(asked(Visits.answer("FIRE-1A", Answer.YES), Visits.answer("FIRE-1", Answer.NO)))
        .containsExactly("FIRE-1", "FIRE-1A", "FIRE-1B", "FOOD-1", "TEXT-1");
  }

  @Test
  void counts_only_answers_to_what_is_asked() {
    FilledChecklist filled =
        new FilledChecklist(
            ITEMS,
            List.of(Visits.answer("FIRE-1", Answer.YES), Visits.answer("FIRE-1A", Answer.NO)));

    assertThat(filled.answered()).isEqualTo(1);
    assertThat(filled.isFailed(ITEMS.get(1))).isFalse();
  }

  @Test
  void weighs_what_applies_and_is_not_words() {
    FilledChecklist filled =
        new FilledChecklist(
            List.of(
                Questions.commented("A"),
                Questions.yesNo("B"),
                Questions.yesNo("C"),
                Questions.text("D")),
            List.of(
                Visits.answer("A", Answer.NO),
                Visits.answer("B", Answer.YES),
                Visits.answer("C", Answer.NOT_APPLICABLE),
                Visits.answer("D", "words", null)));

    assertThat(filled.score()).isEqualTo(new Score(1, 4));
    assertThat(filled.score().percent()).isEqualTo(25);
    assertThat(new Score(0, 0).percent()).isNull();
  }
}
