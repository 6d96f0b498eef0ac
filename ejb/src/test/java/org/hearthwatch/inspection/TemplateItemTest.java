package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A question")
class TemplateItemTest {

  private static final TemplateItem FRIDGE = Questions.number("FOOD-2", "0", "8");

  @ParameterizedTest
  @CsvSource({"8, false", "0, false", "8.1, true", "-0.5, true", "4.25, false"})
  void for_a_number_is_failed_outside_its_range_only(String number, boolean failed) {
    assertThat(FRIDGE.takes(number)).isTrue();
    assertThat(FRIDGE.isFailedBy(number)).isEqualTo(failed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YES", "4,5", "4 ℃", "", "1e3", "12345678", "0.0001", "NaN"})
  void for_a_number_takes_nothing_else(String answer) {
    assertThat(FRIDGE.takes(answer)).isFalse();
  }

  @Test
  void for_a_number_may_be_open_to_one_side() {
    assertThat(Questions.number("X", "18", null).isFailedBy("17.9")).isTrue();
    assertThat(Questions.number("X", "18", null).isFailedBy("40")).isFalse();
    assertThat(Questions.number("X", null, "18").isFailedBy("-40")).isFalse();
  }

  @Test
  void with_choices_takes_its_own_and_fails_by_the_bad_ones() {
    TemplateItem item = Questions.choice("FIRE-2");

    assertThat(item.takes("FULL")).isTrue();
    assertThat(item.takes("HALF")).isFalse();
    assertThat(item.isFailedBy("EMPTY")).isTrue();
    assertThat(item.isFailedBy("FULL")).isFalse();
  }

  @Test
  void of_yes_or_no_takes_these_words() {
    assertThat(Questions.yesNo("X").takes("YES")).isTrue();
    assertThat(Questions.yesNo("X").takes("yes")).isFalse();
    assertThat(Questions.yesNo("X").isFailedBy("NO")).isTrue();
  }

  @Test
  void for_words_takes_words_and_is_never_failed() {
    assertThat(Questions.text("X").takes("三楼走廊")).isTrue();
    assertThat(Questions.text("X").takes("  ")).isFalse();
    assertThat(Questions.text("X").takes("x".repeat(2_001))).isFalse();
    assertThat(Questions.text("X").isFailedBy("NO")).isFalse();
  }

  @Test
  void of_any_kind_may_not_apply() {
    assertThat(FRIDGE.takes("NOT_APPLICABLE")).isTrue();
    assertThat(FRIDGE.isFailedBy("NOT_APPLICABLE")).isFalse();
    assertThat(Questions.choice("X").isFailedBy("NOT_APPLICABLE")).isFalse();
  }
}
