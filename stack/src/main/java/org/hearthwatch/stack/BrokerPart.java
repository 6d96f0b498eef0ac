package org.hearthwatch.stack;

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
  private final JdbcDeviceTable devices;
  private final MqttBroker broker;
  private boolean started;

  BrokerPart(StackOptions options, StateDirectory state, Secrets secrets) {
    this.options = options;
    this.devices =
        new JdbcDeviceTable(options.databaseUrl(), Databases.BROKER, secrets.get(Name.DB_BROKER));
    MqttUsers users =
        new MqttUsers(devices, APPLICATION, secrets.get(Name.MQTT_APP), Clock.systemUTC());
    this.broker = new MqttBroker(options.ports().mqtt(), state.of("broker"), users);
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
    started = true;
    broker.start();
  }

  @Override
  public synchronized void stop() {
    if (started) {
      broker.stop();
      devices.close();
    }
  }
}
