package org.hearthwatch.alert.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.alert.model.Vitals.NOON;

import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertSeverity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Weight loss calls for attention")
class WeightRulesTest {
  private static final WeightRules RULES = new WeightRules(5, 30, 10, 180);

  @ParameterizedTest(name = "{0} kg after {1} kg within a month and {2} kg within half a year: {3}")
  @CsvSource({
    "57.0, 60.0, 60.0, true",
    "57.1, 60.0, 60.0, false",
    "54.0, 56.0, 60.0, true",
    "54.1, 56.0, 60.0, false",
    "54.0,, 60.0, true",
    "60.0, 57.0, 57.0, false",
    "60.0,,, false"
  })
  void fromFivePercentInAMonthOrTenInHalfAYear(
      double kg, Double shortHighest, Double longHighest, boolean raised) {
    assertThat(RULES.judge(new WeightRules.Weights(kg, NOON, shortHighest, longHighest)).stream())
        .hasSize(raised ? 1 : 0)
        .allSatisfy(
            found -> {
              assertThat(found.kind()).isEqualTo(AlertKind.WEIGHT_LOSS);
              assertThat(found.severity()).isEqualTo(AlertSeverity.ATTENTION);
            });
  }
}
