package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Completeness;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.hearthwatch.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checklist")
class CompletenessTest {

  private static final List<TemplateItem> ITEMS =
      List.of(Questions.yesNo("FIRE-1"), Questions.yesNo("FIRE-2"), Questions.yesNo("FOOD-1"));
  private static final List<TemplateItem> ONE = ITEMS.subList(0, 1);

  private static Completeness shown(
      List<TemplateItem> items, List<ChecklistAnswer> answers, String... withFinding) {
    return new Completeness(new FilledChecklist(items, answers), Set.of(withFinding));
  }

  private static Rejection refusal(Completeness shown) {
    return catchThrowableOfType(Rejection.class, shown::requireComplete);
  }

  @Test
  void names_every_question_without_an_answer_in_its_own_order() {
    Rejection refused = refusal(shown(ITEMS, List.of(Visits.answer("FIRE-2", Answer.YES))));

    assertThat(refused.code()).isEqualTo("ITEMS_UNANSWERED");
    assertThat(refused.args()).containsExactly("FIRE-1, FOOD-1");
  }

  @Test
  void wants_no_answer_to_what_is_not_asked() {
    List<TemplateItem> items =
        List.of(Questions.yesNo("FIRE-1"), Questions.onlyWhen("FIRE-1A", "FIRE-1", "NO"));

    assertThatCode(
            () -> shown(items, List.of(Visits.answer("FIRE-1", Answer.YES))).requireComplete())
        .doesNotThrowAnyException();
    assertThat(refusal(shown(items, List.of(Visits.answer("FIRE-1", Answer.NO)), "FIRE-1")).args())
        .containsExactly("FIRE-1A");
  }

  @Test
  void wants_a_finding_or_a_note_for_every_failure() {
    List<ChecklistAnswer> answers =
        List.of(
            Visits.answer("FIRE-1", Answer.NO),
            Visits.answer("FIRE-2", "NO", "one extinguisher empty, refilled at once"),
            Visits.answer("FOOD-1", Answer.NO));

    Rejection refused = refusal(shown(ITEMS, answers, "FOOD-1"));

    assertThat(refused.code()).isEqualTo("NO_WITHOUT_REASON");
    assertThat(refused.args()).containsExactly("FIRE-1");
  }

  @Test
  void wants_a_reason_for_a_number_out_of_range() {
    List<TemplateItem> fridge = List.of(Questions.number("FOOD-2", "0", "8"));

    assertThat(refusal(shown(fridge, List.of(Visits.answer("FOOD-2", "11.5", null)))).code())
        .isEqualTo("NO_WITHOUT_REASON");
  }

  @Test
  void wants_a_note_beside_the_finding_where_the_question_demands_it() {
    List<TemplateItem> items = List.of(Questions.commented("FIRE-1"));

    assertThat(refusal(shown(items, List.of(Visits.answer("FIRE-1", Answer.NO)), "FIRE-1")).code())
        .isEqualTo("COMMENT_MISSING");
  }

  @Test
  void takes_a_blank_note_for_none() {
    assertThat(refusal(shown(ONE, List.of(Visits.answer("FIRE-1", "NO", "  ")))).code())
        .isEqualTo("NO_WITHOUT_REASON");
  }

  @Test
  void is_complete_with_any_answer_that_needs_no_reason() {
    List<ChecklistAnswer> answers =
        List.of(
            Visits.answer("FIRE-1", Answer.YES),
            Visits.answer("FIRE-2", Answer.NOT_APPLICABLE),
            Visits.answer("FOOD-1", Answer.NO));

    assertThatCode(() -> shown(ITEMS, answers, "FOOD-1").requireComplete())
        .doesNotThrowAnyException();
  }

  @Test
  void counts_the_answer_that_was_given_last() {
    ChecklistAnswer answer = Visits.answer("FIRE-1", Answer.NO);
    answer.change("YES", null, Visits.INSPECTOR, Visits.THERE.plusSeconds(60));

    assertThatCode(() -> shown(ONE, List.of(answer)).requireComplete()).doesNotThrowAnyException();
  }
}
