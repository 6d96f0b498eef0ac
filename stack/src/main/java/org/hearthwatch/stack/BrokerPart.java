package org.hearthwatch.stack;

import java.nio.file.Path;
import java.time.Clock;
import org.hearthwatch.stack.Secrets.Name;
import org.hearthwatch.stack.mqtt.JdbcDeviceTable;
import org.hearthwatch.stack.mqtt.MqttBroker;
import org.hearthwatch.stack.mqtt.MqttUsers;

/** The MQTT broker as a part of the stack; it runs inside the launcher. */
final class BrokerPart implements Part {
  /** User name under which the application signs in. */
  static final String APPLICATION = "hearthwatch";

  private final StackOptions options;
  private final Path journal;
  private final Secrets secrets;
  private JdbcDeviceTable devices;
  private MqttBroker broker;

  /**
   * With what it needs.
   *
   * @param journal where it keeps what it acknowledged
   */
  BrokerPart(StackOptions options, Path journal, Secrets secrets) {
    this.options = options;
    this.journal = journal;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return "MQTT broker";
  }

  @Override
  public String address() {
    return options.mqttUrl();
  }

  @Override
  public synchronized void start() {
    devices =
        new JdbcDeviceTable(options.databaseUrl(), Databases.BROKER, secrets.get(Name.DB_BROKER));
    MqttUsers users =
        new MqttUsers(devices, APPLICATION, secrets.get(Name.MQTT_APP), Clock.systemUTC());
    broker = new MqttBroker(options.ports().mqtt(), journal, users);
    broker.start();
  }

  @Override
  public synchronized void stop() {
    if (broker != null) {
      broker.stop();
      devices.close();
      broker = null;
    }
  }
}
