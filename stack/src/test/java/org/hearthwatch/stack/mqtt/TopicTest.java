package org.hearthwatch.stack.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {

  @Test
  void isReadFromTheBrokersNotation() {
    assertThat(Topic.ofBrokerAddress("care.FC-510100-001.demo-0001.vitals"))
        .isEqualTo(Topic.of("care/FC-510100-001/demo-0001/vitals"));
  }

  @Test
  void keepsALiteralDotWithinItsLevel() {
    assertThat(Topic.ofBrokerAddress("care.FC\\.1.demo")).isEqualTo(Topic.of("care/FC.1/demo"));
  }

  @Test
  void readsTheBrokersWildcardAsMqtts() {
    assertThat(Topic.ofBrokerAddress("care.*.*.vitals")).isEqualTo(Topic.of("care/+/+/vitals"));
  }

  @Test
  void leavesOutTheQueueAfterAnAddress() {
    assertThat(Topic.ofBrokerAddress("care.#::client.care.#")).isEqualTo(Topic.of("care/#"));
  }
}
