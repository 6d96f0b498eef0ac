package org.hearthwatch.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.paho.mqttv5.client.IMqttMessageListener;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.mqtt.DeviceTable;
import org.hearthwatch.stack.mqtt.MqttBroker;
import org.hearthwatch.stack.mqtt.MqttUsers;
import org.hearthwatch.stack.mqtt.SecretHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A load against the real broker")
class LoadTest {

  private static final String FACILITY = "FC-510100-001";
  private static final String HASH = SecretHash.of("secret", 10);
  private static final List<LoadDevice> DEVICES =
      List.of(
          new LoadDevice("d-1", "d-1", FACILITY),
          new LoadDevice("d-2", "gw", FACILITY),
          new LoadDevice("d-3", "gw", FACILITY));

  @TempDir private Path journal;
  private final Queue<MqttMessage> received = new ConcurrentLinkedQueue<>();
  private MqttBroker broker;
  private MqttClient application;
  private String url;

  @BeforeEach
  void start() throws Exception {
    int port = freePort();
    url = "tcp://127.0.0.1:" + port;
    DeviceTable devices = id -> Optional.of(new DeviceTable.Entry(id, FACILITY, HASH, true));
    broker = new MqttBroker(port, journal, new MqttUsers(devices, "app", "app", Clock.systemUTC()));
    broker.start();
    application = new MqttClient(url, "hearthwatch-test", new MemoryPersistence());
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName("app");
    options.setPassword("app".getBytes(StandardCharsets.UTF_8));
    application.connect(options);
    application.subscribe(
        new MqttSubscription[] {new MqttSubscription("care/+/+/vitals", 1)},
        new IMqttMessageListener[] {(topic, message) -> answer(message)});
  }

  @AfterEach
  void stop() throws Exception {
    application.disconnectForcibly(0, 0, false);
    broker.stop();
  }

  @Test
  void publishes_what_was_asked_for_and_counts_acknowledgements_and_receipts() throws Exception {
    LoadResult result = new Load(settings(50, 2, 4, 2)).run();

    assertThat(result.sent()).isEqualTo(100);
    assertThat(result.acked()).isEqualTo(100);
    assertThat(result.readings()).isEqualTo(400);
    assertThat(result.receiptsWanted()).isEqualTo(50).isEqualTo(result.receipts());
    assertThat(result.accepted()).isEqualTo(50 * 20);
    assertThat(result.p99Ms()).isGreaterThanOrEqualTo(result.p50Ms()).isPositive();
    assertThat(new ObjectMapper().readTree(result.json(400)).get("stored").asLong()).isEqualTo(400);
  }

  @Test
  void never_measures_the_same_device_twice_at_one_moment() throws Exception {
    new Load(settings(100, 1, 6, 1)).run();

    Set<String> moments = new HashSet<>();
    int rows = 0;
    for (MqttMessage message : received) {
      for (JsonNode record : new ObjectMapper().readTree(message.getPayload())) {
        if (record.has("bt")) {
          moments.add(record.get("bn").asText() + record.get("bt").asText());
          rows++;
        }
      }
    }
    assertThat(rows).isEqualTo(600);
    assertThat(moments).hasSize(600);
  }

  @Test
  void says_who_cannot_sign_in() {
    LoadSettings wrong = new LoadSettings(url, "wrong", DEVICES, 10, 1, 1, 1);
    assertThatThrownBy(() -> new Load(wrong).run())
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("d-1 cannot connect");
  }

  private LoadSettings settings(int rate, int seconds, int pack, int receiptEvery) {
    return new LoadSettings(url, "secret", DEVICES, rate, seconds, pack, receiptEvery);
  }

  private void answer(MqttMessage message) throws Exception {
    received.add(message);
    MqttProperties asked = message.getProperties();
    if (asked.getResponseTopic() != null) {
      MqttProperties properties = new MqttProperties();
      properties.setCorrelationData(asked.getCorrelationData());
      byte[] receipt = "{\"accepted\":20}".getBytes(StandardCharsets.UTF_8);
      String topic = asked.getResponseTopic();
      new Thread(() -> reply(topic, new MqttMessage(receipt, 0, false, properties))).start();
    }
  }

  private void reply(String topic, MqttMessage receipt) {
    try {
      application.publish(topic, receipt);
    } catch (MqttException gone) {
      throw new AssertionError(gone);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
