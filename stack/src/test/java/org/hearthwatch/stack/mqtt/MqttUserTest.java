package org.hearthwatch.stack.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MqttUserTest {
  private final MqttUser device =
      new MqttUser.Device("demo-0001", "FC-510100-001", "hearthwatch", "hash");
  private final MqttUser application = new MqttUser.Application("hearthwatch");

  @Test
  void aDevicePublishesBelowItsOwnTopic() {
    assertThat(device.mayPublish(Topic.of("care/FC-510100-001/demo-0001/vitals"))).isTrue();
    assertThat(device.mayPublish(Topic.of("care/FC-510100-001/demo-0001/status"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "care/FC-510100-001/demo-0002/vitals",
        "care/FC-510300-001/demo-0001/vitals",
        "care/FC-510100-001/demo-0001",
        "care/FC-510100-001/demo-00011/vitals",
        "elsewhere/FC-510100-001/demo-0001/vitals",
        "care/FC-510100-001/demo-0001/#",
        "care",
        ""
      })
  void aDevicePublishesNowhereElse(String topic) {
    assertThat(device.mayPublish(Topic.of(topic))).isFalse();
  }

  @Test
  void aDeviceReadsTheCheckpointsOfTheRecordAndPublishesNone() {
    assertThat(device.maySubscribe(Topic.of("care/checkpoints/latest"))).isTrue();
    assertThat(device.mayPublish(Topic.of("care/checkpoints/latest"))).isFalse();
    assertThat(device.maySubscribe(Topic.of("care/checkpoints/#"))).isFalse();
  }

  @Test
  void aDeviceReadsBelowItsOwnTopic() {
    assertThat(device.maySubscribe(Topic.of("care/FC-510100-001/demo-0001/receipt"))).isTrue();
    assertThat(device.maySubscribe(Topic.of("care/FC-510100-001/demo-0001/#"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#", "care/#", "care/+/demo-0001/#", "care/FC-510100-001/+/vitals", "$SYS/#"})
  void aDeviceReadsNothingElse(String filter) {
    assertThat(device.maySubscribe(Topic.of(filter))).isFalse();
  }

  @Test
  void theApplicationReadsAndPublishesAllCare() {
    assertThat(application.maySubscribe(Topic.of("care/+/+/vitals"))).isTrue();
    assertThat(application.mayPublish(Topic.of("care/FC-510100-001/demo-0001/receipt"))).isTrue();
  }

  @Test
  void theApplicationHasNoBusinessOutsideCare() {
    assertThat(application.maySubscribe(Topic.of("#"))).isFalse();
    assertThat(application.mayPublish(Topic.of("other/topic"))).isFalse();
  }

  @Test
  void aDeviceCannotTakeAClientIdOfTheApplication() {
    assertThat(device.mayUseClientId("hearthwatch-ingest-1")).isFalse();
    assertThat(device.mayUseClientId("demo-0001")).isTrue();
  }
}
