package org.hearthwatch.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearthwatch.health.model.Measurements;
import org.hearthwatch.shared.Faulty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A measurement")
class MeasurementsTest {

  private static List<String> faults(Measurements measured) {
    return Faulty.fields(measured::check);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25.0", "36.6", "45.0"})
  void of_a_temperature_a_body_can_have_is_accepted(String celsius) {
    assertThat(faults(Updates.temperature(celsius))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.65", "24.9", "45.1", "365"})
  void with_a_slipped_decimal_point_is_refused(String celsius) {
    assertThat(faults(Updates.temperature(celsius))).containsExactly("temperature OUT_OF_RANGE");
  }

  @Test
  void is_kept_to_a_tenth() {
    assertThat(Updates.temperature("36.65").temperature()).isEqualTo("36.7");
    assertThat(Updates.weight("61.24").weight()).isEqualTo("61.2");
  }

  @ParameterizedTest
  @CsvSource({"19", "301"})
  void of_a_pulse_nobody_has_is_refused(int pulse) {
    assertThat(faults(new Measurements(null, pulse, null, null, null)))
        .containsExactly("pulse OUT_OF_RANGE");
  }

  @Test
  void of_blood_pressure_needs_both_values() {
    assertThat(faults(Updates.pressure(120, null))).containsExactly("diastolic REQUIRED");
    assertThat(faults(Updates.pressure(null, 80))).containsExactly("systolic REQUIRED");
  }

  @Test
  void of_blood_pressure_with_its_values_swapped_is_refused() {
    assertThat(faults(Updates.pressure(80, 120))).containsExactly("systolic NOT_ABOVE_DIASTOLIC");
    assertThat(faults(Updates.pressure(80, 80))).containsExactly("systolic NOT_ABOVE_DIASTOLIC");
    assertThat(faults(Updates.pressure(120, 80))).isEmpty();
  }

  @Test
  void of_a_weight_nobody_has_is_refused() {
    assertThat(faults(Updates.weight("1.9"))).containsExactly("weight OUT_OF_RANGE");
    assertThat(faults(Updates.weight("300.1"))).containsExactly("weight OUT_OF_RANGE");
  }

  @Test
  void that_was_not_taken_is_no_fault() {
    assertThat(faults(Updates.nothingMeasured())).isEmpty();
  }
}
