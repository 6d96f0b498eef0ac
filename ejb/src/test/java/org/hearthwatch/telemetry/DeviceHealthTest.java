package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceHealthTest {

  @ParameterizedTest
  @CsvSource({
    "true,  true,  false, 20, FINE",
    "true,  true,  false,   , FINE",
    "true,  true,  false, 19, LOW_BATTERY",
    "true,  true,  true,  19, SILENT",
    "true,  false, false,   , NEVER_HEARD",
    "false, true,  true,  19, OUT_OF_SERVICE"
  })
  void isTheMostUrgentThatHolds(
      boolean active, boolean heard, boolean late, Integer battery, DeviceHealth is) {
    assertThat(DeviceHealth.of(active, heard, late, battery)).isEqualTo(is);
  }
}
