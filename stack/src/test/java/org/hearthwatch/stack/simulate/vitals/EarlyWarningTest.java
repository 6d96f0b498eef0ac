package org.hearthwatch.stack.simulate.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyWarningTest {
  @ParameterizedTest(name = "pulse {0}, SpO2 {1}, respiration {2}, {3} °C, {4} mmHg, O2 {5}: {6}")
  @CsvSource({
    "70, 98, 16, 36.6, 130, false, 0, false",
    "91, 95, 21, 38.1, 110, false, 6, false",
    "90, 96, 20, 38.0, 111, false, 0, false",
    "131, 91, 25, 39.1, 90, true, 16, true",
    "40, 98, 16, 36.6, 130, false, 3, true",
    "70, 98, 8, 35.0, 220, false, 9, true",
    "50, 93, 11, 36.0, 100, false, 7, false"
  })
  void scoresAsTheTableSays(
      int pulse,
      int saturation,
      int respiration,
      double temperature,
      int systolic,
      boolean oxygen,
      int total,
      boolean singleThree) {
    Vitals vitals =
        new Vitals(
            pulse, saturation, respiration, temperature, systolic, 70, oxygen, 0, 50, true, false);
    assertThat(EarlyWarning.of(vitals, false)).isEqualTo(new EarlyWarning(total, singleThree));
  }

  @ParameterizedTest(name = "scale 2: SpO2 {0}, O2 {1}: {2}")
  @CsvSource({
    "83, false, 3",
    "85, false, 2",
    "87, false, 1",
    "88, false, 0",
    "92, true, 2",
    "93, true, 3",
    "95, true, 4",
    "97, true, 5",
    "97, false, 0"
  })
  void scoresSaturationOnScaleTwo(int saturation, boolean oxygen, int total) {
    Vitals vitals = new Vitals(70, saturation, 16, 36.6, 130, 70, oxygen, 0, 50, true, false);
    assertThat(EarlyWarning.of(vitals, true).total()).isEqualTo(total);
  }
}
