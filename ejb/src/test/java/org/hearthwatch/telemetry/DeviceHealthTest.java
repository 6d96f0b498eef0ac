package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceHealthTest {
  private static final Instant NOW = Instant.parse("2026-11-25T04:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "true,  2026-11-25T03:00:00Z, 20, FINE",
    "true,  2026-11-25T04:00:00Z,   , FINE",
    "true,  2026-11-25T03:00:00Z, 19, LOW_BATTERY",
    "true,  2026-11-25T02:59:59Z, 19, SILENT",
    "true,                      ,   , NEVER_HEARD",
    "false, 2026-11-25T02:59:59Z, 19, OUT_OF_SERVICE"
  })
  void isTheMostUrgentThatHolds(boolean active, Instant seen, Integer battery, DeviceHealth is) {
    assertThat(DeviceHealth.of(active, seen, battery, NOW)).isEqualTo(is);
  }
}
