package org.hearthwatch.stack;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the whole stack and keeps it running until it is told to stop. */
@Command(
    name = "run",
    description = "Starts Hearthwatch with every server it needs, on loopback, until Ctrl-C.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class RunCommand implements Callable<Integer> {

  @Option(names = "--home", description = "The source tree that was built.", paramLabel = "DIR")
  private Path home;

  @Option(
      names = "--state",
      description =
          "Where everything is kept that survives a restart (default: .hearthwatch in the source tree).",
      paramLabel = "DIR",
      defaultValue = "${env:HEARTHWATCH_STATE}")
  private Path state;

  @Option(names = "--reset", description = "Throws the kept state away and begins anew.")
  private boolean reset;

  @Option(names = "--no-demo", description = "Starts without the demo province.")
  private boolean noDemo;

  @Option(names = "--no-simulator", description = "Starts without the sensor simulator.")
  private boolean noSimulator;

  @Option(
      names = "--web-port",
      paramLabel = "PORT",
      description = "Port of the web application.",
      defaultValue = "${env:HEARTHWATCH_WEB_PORT:-8080}")
  private int webPort;

  @Option(
      names = "--keycloak-port",
      paramLabel = "PORT",
      description = "Port of Keycloak.",
      defaultValue = "${env:HEARTHWATCH_KEYCLOAK_PORT:-8180}")
  private int keycloakPort;

  @Option(
      names = "--mqtt-port",
      paramLabel = "PORT",
      description = "Port of the MQTT broker.",
      defaultValue = "${env:HEARTHWATCH_MQTT_PORT:-1883}")
  private int mqttPort;

  @Option(
      names = "--postgres-port",
      paramLabel = "PORT",
      description = "Port of PostgreSQL.",
      defaultValue = "${env:HEARTHWATCH_POSTGRES_PORT:-5433}")
  private int postgresPort;

  @Option(
      names = "--management-port",
      paramLabel = "PORT",
      description = "Port of WildFly's management interface.",
      defaultValue = "${env:HEARTHWATCH_MANAGEMENT_PORT:-9990}")
  private int managementPort;

  @Override
  public Integer call() {
    return new Launcher(options(), Progress.to(System.out)).run();
  }

  private StackOptions options() {
    Path root = (home == null ? sourceTree() : home).toAbsolutePath().normalize();
    StackOptions standard =
        StackOptions.standard(root)
            .withPorts(new Ports(webPort, keycloakPort, mqttPort, postgresPort, managementPort))
            .withDemo(!noDemo)
            .withSimulator(!noSimulator)
            .withReset(reset);
    return state == null || state.toString().isEmpty()
        ? standard
        : standard.withState(state.toAbsolutePath().normalize());
  }

  /** This jar lies in stack/target of the tree it was built from. */
  private static Path sourceTree() {
    try {
      Path jar =
          Path.of(RunCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../../..").normalize();
    } catch (URISyntaxException e) {
      throw new StackFailure("Say with --home where Hearthwatch was built.", e);
    }
  }
}
