package org.hearthwatch.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hearthwatch.stack.Secrets.Name;

/** WildFly with the application, on a base directory of its own in the state directory. */
final class WildFlyServer implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final String EAR = "hearthwatch.ear";
  private final Distribution distribution;
  private final StateDirectory state;
  private final Secrets secrets;
  private final Children children;
  private final StackOptions options;
  private Children.Child child;

  WildFlyServer(
      Distribution distribution,
      StateDirectory state,
      Secrets secrets,
      Children children,
      StackOptions options) {
    this.distribution = distribution;
    this.state = state;
    this.secrets = secrets;
    this.children = children;
    this.options = options;
  }

  @Override
  public String name() {
    return "Hearthwatch";
  }

  @Override
  public String address() {
    return options.webUrl();
  }

  @Override
  public void start() {
    layOut();
    var command = new WildFlyCommand(distribution.wildfly(), base(), state.logs(), options.ports());
    child = children.start("wildfly", command.words(), environment(), base());
    Waiting.until(name(), PATIENCE, this::ready);
  }

  @Override
  public void stop() {
    if (child != null) {
      child.stop(Signal.TERMINATE, Duration.ofSeconds(45));
    }
  }

  @Override
  public void kill() {
    child.kill();
  }

  /** A fresh configuration and application at each start; what the server itself keeps stays. */
  private void layOut() {
    try {
      for (String volatileDirectory : new String[] {"configuration", "deployments", "tmp"}) {
        FileTree.delete(base().resolve(volatileDirectory));
      }
      FileTree.copy(
          distribution.wildfly().resolve("standalone/configuration"),
          base().resolve("configuration"));
      Files.createDirectories(base().resolve("deployments"));
      Files.copy(distribution.application(), base().resolve("deployments").resolve(EAR));
    } catch (IOException e) {
      throw new StackFailure("WildFly cannot be laid out in %s: %s.".formatted(base(), e), e);
    }
  }

  /**
   * The application says so itself at /health/ready; one that has no such page counts once
   * deployed.
   */
  private boolean ready() throws IOException {
    if (!child.alive()) {
      throw new StackFailure(child.endedSentence());
    }
    Path failed = marker(".failed");
    if (Files.exists(failed)) {
      throw new StackFailure(whyNotDeployed(Files.readString(failed)));
    }
    if (!Files.exists(marker(".deployed"))) {
      return false;
    }
    int status = Waiting.status(URI.create(address() + "/health/ready"));
    return status == 200 || status == 404;
  }

  private String whyNotDeployed(String report) {
    if (report.contains("FlywayValidateException")) {
      return "The database in %s was written by another version of Hearthwatch: run that version, or begin anew with --reset."
          .formatted(state.root());
    }
    return "The application could not be deployed, see %s: %s"
        .formatted(state.logs().resolve("wildfly.log"), excerpt(report));
  }

  private Path marker(String suffix) {
    return base().resolve("deployments").resolve(EAR + suffix);
  }

  private static String excerpt(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 700 ? line : line.substring(0, 700) + "…";
  }

  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("HEARTHWATCH_DB_URL", options.databaseUrl());
    environment.put("HEARTHWATCH_DB_USER", Databases.APP);
    environment.put("HEARTHWATCH_DB_PASSWORD", secrets.get(Name.DB_APP));
    environment.put("HEARTHWATCH_DB_OWNER", Databases.OWNER);
    environment.put("HEARTHWATCH_DB_OWNER_PASSWORD", secrets.get(Name.DB_OWNER));
    environment.put("HEARTHWATCH_MQTT_URL", options.mqttUrl());
    environment.put("HEARTHWATCH_MQTT_USER", BrokerPart.APPLICATION);
    environment.put("HEARTHWATCH_MQTT_PASSWORD", secrets.get(Name.MQTT_APP));
    environment.put("HEARTHWATCH_OIDC_URL", options.realmUrl());
    environment.put("HEARTHWATCH_OIDC_SECRET", secrets.get(Name.OIDC_CLIENT));
    environment.put("HEARTHWATCH_OIDC_ADMIN_SECRET", secrets.get(Name.OIDC_ADMIN));
    environment.put("HEARTHWATCH_RECORD_KEY_FILE", RecordKey.in(state.root()).toString());
    environment.put("HEARTHWATCH_RECORD_DIR", state.of("checkpoints").toString());
    environment.put("HEARTHWATCH_PUBLIC_URL", address());
    environment.put("HEARTHWATCH_PROFILE", "demo");
    environment.put("HEARTHWATCH_DEMO", Boolean.toString(options.demo()));
    environment.put("HEARTHWATCH_KEY_FILE", KeyFile.in(state.keys()).toString());
    environment.put("TZ", "UTC");
    return environment;
  }

  private Path base() {
    return state.of("wildfly");
  }
}
