package org.hearthwatch.stack.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.hearthwatch.stack.demo.DemoDevices;
import org.hearthwatch.stack.mqtt.DeviceTable;
import org.hearthwatch.stack.mqtt.MqttBroker;
import org.hearthwatch.stack.mqtt.MqttUsers;
import org.hearthwatch.stack.mqtt.SecretHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The simulator against the real broker; only the device table is made up. */
class SimulatorTest {
  private static final String HASH = SecretHash.of(DemoDevices.PASSWORD, 10);
  private static final String CARE = "care/FC-510100-001/";
  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir Path journal;
  private int port;
  private MqttBroker broker;

  @BeforeEach
  void startBroker() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    broker = newBroker();
  }

  @AfterEach
  void stopBroker() {
    broker.stop();
  }

  @Test
  void everyDevicePublishesForItselfOrThroughTheGatewayAndSaysGoodBye() throws Exception {
    try (Application application = new Application(url())) {
      Simulator simulator = start(24);
      await()
          .untilAsserted(
              () -> {
                assertThat(application.on(CARE + "demo-0001/vitals")).isNotEmpty();
                assertThat(application.on(CARE + "demo-0016/vitals")).isNotEmpty();
                assertThat(application.lastOn(CARE + "demo-gw-01/vitals"))
                    .contains("demo-0017/", "demo-0024/");
                assertThat(application.lastOn(CARE + "demo-0001/status")).isEqualTo("online");
              });
      simulator.close();
      await()
          .untilAsserted(
              () ->
                  assertThat(application.lastOn(CARE + "demo-gw-01/status")).isEqualTo("offline"));
      assertThat(application.on(CARE + "demo-0017/vitals")).isEmpty();
      assertThat(simulator.sent().acknowledged()).isGreaterThanOrEqualTo(24);
      assertThat(simulator.sent().refused()).isZero();
    }
  }

  @Test
  void aBrokerThatWasAwayGetsWhatWasMeasuredMeanwhile() throws Exception {
    try (Simulator simulator = start(3)) {
      await().until(() -> simulator.sent().acknowledged() >= 3);
      broker.stop();
      long before = simulator.sent().acknowledged();
      await().until(() -> simulator.sent().measured() >= before + 9);
      assertThat(simulator.sent().acknowledged()).isLessThanOrEqualTo(before + 3);
      broker = newBroker();
      await()
          .atMost(Duration.ofSeconds(40))
          .until(() -> simulator.sent().acknowledged() >= before + 9);
      assertThat(simulator.sent().lost()).isZero();
    }
  }

  @Test
  void aLostNetworkBreaksTheLineAndWhatWasMeasuredComesLate() throws MqttException {
    AtomicBoolean out = new AtomicBoolean();
    Figures figures = new Figures();
    DemoDevices.Wearable first = DemoDevices.wearables().get(0);
    Publisher publisher =
        new Publisher(
            first.id(),
            first.facilityCode(),
            List.of(new SimulatedDevice(first.id(), first.vitalSigns())),
            moment -> out.get() ? moment.plusSeconds(60) : moment,
            figures);
    Clock clock = Clock.systemUTC();
    Instant start = clock.instant();
    try (Application application = new Application(url())) {
      publisher.measure(start, SECOND);
      publisher.send(new Broker(url(), DemoDevices.PASSWORD), SECOND, clock);
      out.set(true);
      for (int minute = 1; minute <= 30; minute++) {
        publisher.measure(start.plusSeconds(60L * minute), SECOND);
        publisher.send(new Broker(url(), DemoDevices.PASSWORD), SECOND, clock);
      }
      await()
          .untilAsserted(
              () -> assertThat(application.lastOn(CARE + "demo-0001/status")).isEqualTo("offline"));
      assertThat(figures.sent().acknowledged()).isEqualTo(1);
      out.set(false);
      publisher.send(new Broker(url(), DemoDevices.PASSWORD), SECOND, clock);
      assertThat(figures.sent().acknowledged()).isEqualTo(31);
      await().untilAsserted(() -> assertThat(application.on(CARE + "demo-0001/vitals")).hasSize(3));
      publisher.close();
    }
  }

  @Test
  void refusesToMeasureMoreOftenThanOnceASecond() {
    assertThatThrownBy(
            () ->
                Simulator.start(
                    new Broker(url(), "x"), Duration.ZERO, Clock.systemUTC(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCommandSucceedsIfSomethingWasAcknowledged() {
    assertThat(command("--mqtt-url", url(), "--seconds", "4", "--devices", "2")).isZero();
    broker.stop();
    assertThat(command("--mqtt-url", url(), "--seconds", "1", "--devices", "2")).isEqualTo(1);
    broker = newBroker();
  }

  @Test
  void theCommandRefusesNumbersThatMakeNoSense() {
    assertThat(command("--interval", "0")).isEqualTo(2);
    assertThat(command("--devices", "0")).isEqualTo(2);
  }

  private static int command(String... arguments) {
    StringWriter nowhere = new StringWriter();
    return new CommandLine(new SimulateCommand())
        .setOut(new PrintWriter(nowhere))
        .setErr(new PrintWriter(nowhere))
        .execute(arguments);
  }

  private Simulator start(int devices) {
    List<DemoDevices.Wearable> wearables = DemoDevices.wearables().stream().limit(devices).toList();
    Broker where = new Broker(url(), DemoDevices.PASSWORD);
    return Simulator.start(
        where, SECOND, Clock.systemUTC(), wearables, new Scenario().withoutOutages());
  }

  private MqttBroker newBroker() {
    DeviceTable devices = id -> Optional.of(new DeviceTable.Entry(id, "FC-510100-001", HASH, true));
    MqttUsers users = new MqttUsers(devices, "hearthwatch", "app", Clock.systemUTC());
    MqttBroker started = new MqttBroker(port, journal, users);
    started.start();
    return started;
  }

  private String url() {
    return "tcp://127.0.0.1:" + port;
  }
}
