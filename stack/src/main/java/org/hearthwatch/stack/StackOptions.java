package org.hearthwatch.stack;

import java.nio.file.Path;

/**
 * What a local stack is started with.
 *
 * @param home the source tree that was built: the servers and the EAR are found in ear/target below
 *     it
 * @param state where everything is kept that survives a restart
 * @param ports where it listens
 * @param demo whether to fill an empty database with the demo province
 * @param simulator whether to run the sensor simulator
 * @param reset whether to begin with an empty state
 * @param broker which MQTT broker
 */
public record StackOptions(
    Path home,
    Path state,
    Ports ports,
    boolean demo,
    boolean simulator,
    boolean reset,
    Broker broker) {

  /** The MQTT brokers a stack can run with. */
  public enum Broker {
    /** Inside the launcher; asks the device table who may publish what. */
    EMBEDDED,
    /** The system's own program, without any check of devices: for benchmarks only. */
    MOSQUITTO
  }

  /** The stack as ./run.sh starts it. */
  public static StackOptions standard(Path home) {
    return new StackOptions(
        home, home.resolve(".hearthwatch"), Ports.standard(), true, true, false, Broker.EMBEDDED);
  }

  /** Keeps its state elsewhere. */
  public StackOptions withState(Path directory) {
    return new StackOptions(home, directory, ports, demo, simulator, reset, broker);
  }

  /** Listens elsewhere. */
  public StackOptions withPorts(Ports others) {
    return new StackOptions(home, state, others, demo, simulator, reset, broker);
  }

  /** With or without the demo province. */
  public StackOptions withDemo(boolean wanted) {
    return new StackOptions(home, state, ports, wanted, simulator, reset, broker);
  }

  /** With or without the sensor simulator. */
  public StackOptions withSimulator(boolean wanted) {
    return new StackOptions(home, state, ports, demo, wanted, reset, broker);
  }

  /** Throws the kept state away first. */
  public StackOptions withReset(boolean wanted) {
    return new StackOptions(home, state, ports, demo, simulator, wanted, broker);
  }

  /** With another broker. */
  public StackOptions withBroker(Broker other) {
    return new StackOptions(home, state, ports, demo, simulator, reset, other);
  }

  /** The address a person opens. */
  public String webUrl() {
    return "http://127.0.0.1:" + ports.web();
  }

  /** The address devices and the application connect to by MQTT. */
  public String mqttUrl() {
    return "tcp://127.0.0.1:" + ports.mqtt();
  }

  /** The address of Keycloak's realm. */
  public String realmUrl() {
    return "http://127.0.0.1:%d/realms/hearthwatch".formatted(ports.keycloak());
  }

  /** The JDBC address of the application's database. */
  public String databaseUrl() {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), Databases.DATABASE);
  }
}
