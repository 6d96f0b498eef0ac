package org.hearthwatch.stack;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.stack.Secrets.Name;

/** Keycloak with the demo realm, which it imports into its own database on the first start. */
final class KeycloakServer implements Part {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private final Distribution distribution;
  private final Secrets secrets;
  private final Children children;
  private final Ports ports;
  private Children.Child child;

  KeycloakServer(Distribution distribution, Secrets secrets, Children children, Ports ports) {
    this.distribution = distribution;
    this.secrets = secrets;
    this.children = children;
    this.ports = ports;
  }

  @Override
  public String name() {
    return "Keycloak";
  }

  @Override
  public String address() {
    return "http://127.0.0.1:" + ports.keycloak();
  }

  /** The realm the demo accounts live in. */
  String realm() {
    return address() + "/realms/hearthwatch";
  }

  @Override
  public void start() {
    child = children.start("keycloak", command(), environment(), distribution.keycloak());
    URI configuration = URI.create(realm() + "/.well-known/openid-configuration");
    Waiting.until(
        name(),
        PATIENCE,
        () -> {
          if (!child.alive()) {
            throw new StackFailure(child.endedSentence());
          }
          return Waiting.status(configuration) == 200;
        });
  }

  @Override
  public void stop() {
    if (child != null) {
      child.stop(Signal.TERMINATE, Duration.ofSeconds(20));
    }
  }

  /** What kc.sh would run; without the shell, the process is our own child and can be stopped. */
  private List<String> command() {
    Path home = distribution.keycloak();
    List<String> command = new ArrayList<>(List.of(Distribution.java()));
    command.addAll(
        List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.net.preferIPv4Stack=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm"));
    return command;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put(
        "KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(ports.postgres()));
    environment.put("KC_DB_USERNAME", Databases.KEYCLOAK);
    environment.put("KC_DB_PASSWORD", secrets.get(Name.DB_KEYCLOAK));
    environment.put("KC_DB_POOL_INITIAL_SIZE", "2");
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(ports.keycloak()));
    environment.put("KC_HOSTNAME", address());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Name.KEYCLOAK_ADMIN));
    environment.put("HEARTHWATCH_OIDC_SECRET", secrets.get(Name.OIDC_CLIENT));
    environment.put("HEARTHWATCH_OIDC_ADMIN_SECRET", secrets.get(Name.OIDC_ADMIN));
    return environment;
  }
}
