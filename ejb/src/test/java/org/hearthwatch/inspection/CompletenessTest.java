package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Completeness;
import org.hearthwatch.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checklist")
class CompletenessTest {

  private static final List<String> ITEMS = List.of("FIRE-1", "FIRE-2", "FOOD-1");

  private static Rejection refusal(Completeness shown) {
    return catchThrowableOfType(Rejection.class, shown::requireComplete);
  }

  @Test
  void names_every_question_without_an_answer_in_its_own_order() {
    Rejection refused =
        refusal(new Completeness(ITEMS, List.of(Visits.answer("FIRE-2", Answer.YES)), Set.of()));

    assertThat(refused.code()).isEqualTo("ITEMS_UNANSWERED");
    assertThat(refused.args()).containsExactly("FIRE-1, FOOD-1");
  }

  @Test
  void wants_a_finding_or_a_note_for_every_no() {
    List<ChecklistAnswer> answers =
        List.of(
            Visits.answer("FIRE-1", Answer.NO),
            Visits.answer("FIRE-2", Answer.NO, "one extinguisher empty, refilled at once"),
            Visits.answer("FOOD-1", Answer.NO));

    Rejection refused = refusal(new Completeness(ITEMS, answers, Set.of("FOOD-1")));

    assertThat(refused.code()).isEqualTo("NO_WITHOUT_REASON");
    assertThat(refused.args()).containsExactly("FIRE-1");
  }

  @Test
  void takes_a_blank_note_for_none() {
    List<ChecklistAnswer> answers = List.of(Visits.answer("FIRE-1", Answer.NO, "  "));

    assertThat(refusal(new Completeness(List.of("FIRE-1"), answers, Set.of())).code())
        .isEqualTo("NO_WITHOUT_REASON");
  }

  @Test
  void is_complete_with_any_answer_that_needs_no_reason() {
    List<ChecklistAnswer> answers =
        List.of(
            Visits.answer("FIRE-1", Answer.YES),
            Visits.answer("FIRE-2", Answer.NOT_APPLICABLE),
            Visits.answer("FOOD-1", Answer.NO));

    assertThatCode(() -> new Completeness(ITEMS, answers, Set.of("FOOD-1")).requireComplete())
        .doesNotThrowAnyException();
  }

  @Test
  void counts_the_answer_that_was_given_last() {
    ChecklistAnswer answer = Visits.answer("FIRE-1", Answer.NO);
    answer.change(Answer.YES, null, Visits.INSPECTOR, Visits.THERE.plusSeconds(60));

    assertThatCode(
            () -> new Completeness(List.of("FIRE-1"), List.of(answer), Set.of()).requireComplete())
        .doesNotThrowAnyException();
  }
}
