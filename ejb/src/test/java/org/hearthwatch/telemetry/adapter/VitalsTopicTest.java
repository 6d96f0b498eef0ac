package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The topic of vitals")
class VitalsTopicTest {
  private static final VitalsTopic TOPIC = new VitalsTopic("FC-510100-001", "demo-0001");

  @Test
  void namesFacilityAndPublisher() {
    assertThat(VitalsTopic.parse("care/FC-510100-001/demo-0001/vitals")).isEqualTo(TOPIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "care/FC-510100-001/demo-0001",
        "care/FC-510100-001/demo-0001/status",
        "care//x/vitals",
        "care/a/b/c/vitals",
        "other/a/b/vitals",
        "care/a/b/vitals/",
        "/care/a/b/vitals"
      })
  void isNothingElse(String topic) {
    assertThat(VitalsTopic.parse(topic)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"care/FC-510100-001/demo-0001/receipts", "care/FC-510100-001/demo-0001/r/7"})
  void letsReceiptsGoUnderThePublishersOwnBranch(String topic) {
    assertThat(TOPIC.mayReceiveReceipt(topic)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "care/FC-510100-001/demo-0001/",
        "care/FC-510100-001/demo-0001/vitals",
        "care/FC-510100-001/demo-0001/status",
        "care/FC-510100-001/demo-0002/receipts",
        "care/FC-510300-001/demo-0001/receipts",
        "care/FC-510100-001/demo-0001/#",
        "care/FC-510100-001/demo-0001/+",
        "anything",
        ""
      })
  void letsThemGoNowhereElse(String topic) {
    assertThat(TOPIC.mayReceiveReceipt(topic)).isFalse();
    assertThat(TOPIC.mayReceiveReceipt(null)).isFalse();
  }
}
