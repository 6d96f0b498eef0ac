package org.hearthwatch.stack.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real client against the real broker; only the device table is a map. */
class MqttBrokerTest {
  private static final int NOT_AUTHORIZED = 0x87;
  private static final int SUCCESS = 0;
  private static final String OWN = "care/FC-510100-001/demo-0001/vitals";
  private static final String HASH = SecretHash.of("secret", 10);
  private static final Map<String, DeviceTable.Entry> DEVICES =
      new ConcurrentHashMap<>(
          Map.of(
              "demo-0001", new DeviceTable.Entry("demo-0001", "FC-510100-001", HASH, true),
              "demo-0002", new DeviceTable.Entry("demo-0002", "FC-510100-001", HASH, true),
              "demo-0003", new DeviceTable.Entry("demo-0003", "FC-510100-001", HASH, true),
              "revoked", new DeviceTable.Entry("revoked", "FC-510100-001", HASH, false)));

  @TempDir static Path journal;
  private static int port;
  private static MqttBroker broker;
  private final List<MqttAsyncClient> clients = new CopyOnWriteArrayList<>();
  private final List<String> received = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void startBroker() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    MqttUsers users =
        new MqttUsers(
            id -> Optional.ofNullable(DEVICES.get(id)), "hearthwatch", "app", Clock.systemUTC());
    broker = new MqttBroker(port, journal, users);
    broker.start();
  }

  @AfterAll
  static void stopBroker() {
    broker.stop();
  }

  @AfterEach
  void disconnect() throws MqttException {
    for (MqttAsyncClient client : clients) {
      client.disconnectForcibly(0, 100, false);
    }
  }

  @Test
  void aDeviceReachesTheApplicationThroughItsOwnTopic() throws MqttException {
    MqttAsyncClient application = connect("hearthwatch-1", "hearthwatch", "app");
    assertThat(subscribe(application, "$share/ingest/care/+/+/vitals")).isEqualTo(1);

    assertThat(publish(connect("d1", "demo-0001", "secret"), OWN)).isEqualTo(SUCCESS);

    await().untilAsserted(() -> assertThat(received).containsExactly(OWN));
  }

  @Test
  void theApplicationAnswersADeviceBelowItsTopic() throws MqttException {
    MqttAsyncClient device = connect("d1", "demo-0001", "secret");
    assertThat(subscribe(device, "care/FC-510100-001/demo-0001/receipt")).isEqualTo(1);

    publish(connect("hearthwatch-1", "hearthwatch", "app"), "care/FC-510100-001/demo-0001/receipt");

    await().untilAsserted(() -> assertThat(received).hasSize(1));
  }

  @Test
  void aDeviceIsRefusedOnAnothersTopicAndStaysConnected() throws MqttException {
    MqttAsyncClient device = connect("d1", "demo-0001", "secret");

    assertThat(publish(device, "care/FC-510100-001/demo-0002/vitals")).isEqualTo(NOT_AUTHORIZED);
    assertThat(publish(device, "elsewhere")).isEqualTo(NOT_AUTHORIZED);
    assertThat(publish(device, OWN)).isEqualTo(SUCCESS);
  }

  @Test
  void aDeviceIsRefusedToReadWhatIsNotItsOwn() throws MqttException {
    MqttAsyncClient device = connect("d1", "demo-0001", "secret");

    assertThat(subscribe(device, "care/#")).isEqualTo(NOT_AUTHORIZED);
    assertThat(subscribe(device, "#")).isEqualTo(NOT_AUTHORIZED);
    assertThat(subscribe(device, "$share/g/care/+/+/vitals")).isEqualTo(NOT_AUTHORIZED);
  }

  @Test
  void aRetainedStatusWaitsForWhoeverComesLater() throws MqttException {
    MqttAsyncClient device = connect("d1", "demo-0001", "secret");
    String status = "care/FC-510100-001/demo-0001/status";
    device.publish(status, "online".getBytes(StandardCharsets.UTF_8), 1, true).waitForCompletion();

    subscribe(connect("hearthwatch-2", "hearthwatch", "app"), "care/+/+/status");

    await().untilAsserted(() -> assertThat(received).containsExactly(status));
  }

  @Test
  void nobodyConnectsWithAWrongPasswordARevokedDeviceOrNoName() {
    assertThatThrownBy(() -> connect("d1", "demo-0001", "wrong")).isInstanceOf(MqttException.class);
    assertThatThrownBy(() -> connect("d1", "revoked", "secret")).isInstanceOf(MqttException.class);
    assertThatThrownBy(() -> connect("d1", "nobody", "secret")).isInstanceOf(MqttException.class);
    assertThatThrownBy(() -> connect("d1", null, null)).isInstanceOf(MqttException.class);
  }

  @Test
  void aDeviceCannotPushTheApplicationOutByTakingItsClientId() throws MqttException {
    MqttAsyncClient application = connect("hearthwatch-1", "hearthwatch", "app");

    assertThatThrownBy(() -> connect("hearthwatch-1", "demo-0001", "secret"))
        .isInstanceOf(MqttException.class);
    assertThat(application.isConnected()).isTrue();
  }

  @Test
  void aDeviceThatWasRevokedOrHasAnotherSecretIsCutOffAndTheOthersStay() throws MqttException {
    MqttAsyncClient stays = connect("d1", "demo-0001", "secret");
    MqttAsyncClient rekeyed = connect("d2", "demo-0002", "secret");
    MqttAsyncClient revoked = connect("d3", "demo-0003", "secret");
    broker.cutOffUnwelcome();
    assertThat(publish(rekeyed, "care/FC-510100-001/demo-0002/vitals")).isEqualTo(SUCCESS);

    String another = SecretHash.of("another", 10);
    DEVICES.put("demo-0002", new DeviceTable.Entry("demo-0002", "FC-510100-001", another, true));
    DEVICES.put("demo-0003", new DeviceTable.Entry("demo-0003", "FC-510100-001", HASH, false));
    broker.cutOffUnwelcome();

    await().until(() -> !rekeyed.isConnected() && !revoked.isConnected());
    assertThat(publish(stays, OWN)).isEqualTo(SUCCESS);
    assertThat(
            publish(connect("d2", "demo-0002", "another"), "care/FC-510100-001/demo-0002/vitals"))
        .isEqualTo(SUCCESS);
  }

  private MqttAsyncClient connect(String clientId, String user, String password)
      throws MqttException {
    MqttAsyncClient client =
        new MqttAsyncClient("tcp://127.0.0.1:" + port, clientId, new MemoryPersistence());
    client.setCallback(new Recorder());
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setCleanStart(true);
    options.setAutomaticReconnect(false);
    options.setConnectionTimeout(10);
    if (user != null) {
      options.setUserName(user);
      options.setPassword(password.getBytes(StandardCharsets.UTF_8));
    }
    client.connect(options).waitForCompletion(10_000);
    clients.add(client);
    return client;
  }

  private static int publish(MqttAsyncClient client, String topic) throws MqttException {
    return reasonOf(client.publish(topic, "[]".getBytes(StandardCharsets.UTF_8), 1, false));
  }

  private static int subscribe(MqttAsyncClient client, String filter) throws MqttException {
    return reasonOf(client.subscribe(filter, 1));
  }

  private static int reasonOf(IMqttToken token) {
    try {
      token.waitForCompletion(10_000);
      return token.getReasonCodes()[0];
    } catch (MqttException e) {
      return token.getReasonCodes() == null ? e.getReasonCode() : token.getReasonCodes()[0];
    }
  }

  private final class Recorder implements MqttCallback {
    @Override
    public void messageArrived(String topic, MqttMessage message) {
      received.add(topic);
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {}

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
  }
}
