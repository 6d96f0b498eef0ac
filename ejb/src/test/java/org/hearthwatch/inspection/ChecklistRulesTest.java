package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hearthwatch.inspection.model.ChecklistRules;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a checklist must be like")
class ChecklistRulesTest {

  private static List<String> faults(TemplateItem... items) {
    return Faulty.fields(
        faults -> ChecklistRules.check(new ChecklistText("表", "List", List.of(items)), faults));
  }

  @Test
  void questions_of_every_kind_are_fine() {
    assertThat(
            faults(
                Questions.yesNo("A-1"),
                Questions.number("A-2", "0", "8"),
                Questions.choice("A-3"),
                Questions.text("A-4"),
                Questions.onlyWhen("A-5", "A-3", "EMPTY")))
        .isEmpty();
  }

  @Test
  void a_code_occurs_once_and_reads_well() {
    assertThat(faults(Questions.yesNo("A-1"), Questions.yesNo("A-1")))
        .containsExactly("items[1].code TWICE");
    assertThat(faults(Questions.yesNo("a 1"))).containsExactly("items[0].code NOT_A_CODE");
  }

  @Test
  void a_condition_looks_back_at_an_answer_that_can_be_given() {
    assertThat(faults(Questions.onlyWhen("A-1", "A-2", "NO"), Questions.yesNo("A-2")))
        .containsExactly("items[0].when NOT_EARLIER");
    assertThat(faults(Questions.onlyWhen("A-1", "A-1", "NO")))
        .containsExactly("items[0].when NOT_EARLIER");
    assertThat(faults(Questions.yesNo("A-1"), Questions.onlyWhen("A-2", "A-1", "MAYBE")))
        .containsExactly("items[1].when UNKNOWN_VALUE");
  }

  @Test
  void a_range_is_not_crossed_and_belongs_to_a_number() {
    assertThat(faults(Questions.number("A-1", "8", "0")))
        .containsExactly("items[0].range BOUNDS_CROSSED");
    TemplateItem text = Questions.text("A-1");
    TemplateItem ranged =
        new TemplateItem(
            "A-1",
            text.hazardClass(),
            "节",
            "S",
            "问",
            "Q",
            "§1",
            AnswerKind.TEXT,
            1,
            false,
            false,
            new NumberRange("℃", BigDecimal.ZERO, null),
            List.of(),
            null);
    assertThat(faults(ranged)).containsExactly("items[0].range NOT_FOR_KIND");
  }

  @Test
  void it_has_titles_in_both_languages() {
    assertThat(
            Faulty.fields(
                faults -> ChecklistRules.check(new ChecklistText(null, " ", null), faults)))
        .containsExactly("titleZh REQUIRED", "titleEn REQUIRED");
  }
}
