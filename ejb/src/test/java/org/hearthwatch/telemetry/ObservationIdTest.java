package org.hearthwatch.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of an observation")
class ObservationIdTest {
  private static final Instant AT = Instant.parse("2026-11-25T03:00:00.123456Z");

  @Test
  void leadsBackToTheKeyOfItsRow() {
    for (Sign sign : Sign.values()) {
      ObservationId id = ObservationId.of(AT, sign, "demo_0-1");
      ObservationId read = ObservationId.parse(id.text()).orElseThrow();

      assertThat(read).isEqualTo(id);
      assertThat(read.observedAt()).isEqualTo(AT);
      assertThat(read.deviceId()).contains("demo_0-1");
      assertThat(read.names("demo_0-1")).isTrue();
      assertThat(read.names("demo-0-1")).isFalse();
    }
  }

  @Test
  void isWhatFhirTakesForAnIdentifierHoweverLongTheDeviceIsCalled() {
    for (int length = 1; length <= 64; length++) {
      String device = "d" + "_".repeat(length - 1);
      ObservationId id =
          ObservationId.of(Instant.parse("6000-01-01T00:00:00Z"), Sign.WEIGHT, device);

      assertThat(id.text()).matches("[A-Za-z0-9.-]{1,64}");
      assertThat(ObservationId.parse(id.text()).orElseThrow().names(device)).isTrue();
    }
  }

  @Test
  void tellsLongDevicesApart() {
    String one = "d".repeat(63) + "1";
    String two = "d".repeat(63) + "2";
    assertThat(ObservationId.of(AT, Sign.HR, one)).isNotEqualTo(ObservationId.of(AT, Sign.HR, two));
    assertThat(ObservationId.of(AT, Sign.HR, one).deviceId()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "-hr-demo",
        "zz-bat-demo",
        "zz-nothing-demo",
        "zz-hr-",
        "zz-hr-de mo",
        "0zz-hr-demo",
        "zzzzzzzzzzzzz-hr-demo",
        "zz-hr-demo'; drop table reading"
      })
  void isNothingElse(String text) {
    assertThat(ObservationId.parse(text)).isEmpty();
  }
}
