package org.hearthwatch.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.hearthwatch.stack.Ports;
import org.hearthwatch.stack.Progress;
import org.hearthwatch.stack.Stack;
import org.hearthwatch.stack.StackOptions;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one stack that all integration tests share: the same servers, EAR and demo province that
 * {@code ./run.sh} starts, on free ports, without the simulator, so that only what a test publishes
 * moves.
 */
public final class RunningStack implements LauncherSessionListener {

  private static Stack stack;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    start();
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  private static synchronized void start() {
    if (stack != null) {
      return;
    }
    Path home = Path.of(System.getProperty("hearthwatch.home")).toAbsolutePath().normalize();
    StackOptions options =
        StackOptions.standard(home)
            .withState(artifacts().resolve("state"))
            .withPorts(Ports.free())
            .withReset(true)
            .withSimulator(false);
    System.setProperty("hearthwatch.it.managementPort", "" + options.ports().management());
    System.setProperty("hearthwatch.it.jbossHome", home.resolve("ear/target/wildfly").toString());
    stack = Stack.prepare(options, Progress.to(System.out));
    Runtime.getRuntime().addShutdownHook(new Thread(RunningStack::stop));
    stack.start();
  }

  private static synchronized void stop() {
    if (stack != null) {
      stack.close();
    }
  }

  /** Where it listens. */
  public static synchronized StackOptions options() {
    return stack.options();
  }

  /** Where tests leave screenshots and downloads. */
  public static Path artifacts() {
    return Path.of(System.getProperty("hearthwatch.artifacts"));
  }

  /** The environment of the running application. */
  static synchronized Map<String, String> environment() {
    return stack.environment();
  }

  /** Ends one of its servers at once. */
  static synchronized void kill(Stack.Server server) {
    stack.kill(server);
  }

  /** Starts it again, and returns when it answers. */
  static synchronized void revive(Stack.Server server) {
    stack.revive(server);
  }

  /** The password of Keycloak's administrator. */
  static synchronized String keycloakAdminPassword() {
    return stack.secrets().keycloakAdminPassword();
  }

  /** A connection as the owner of the schema, who sees everything. */
  public static synchronized Connection database() throws SQLException {
    return DriverManager.getConnection(
        stack.options().databaseUrl(), "hearthwatch_owner", stack.secrets().ownerPassword());
  }

  /** A connection with the application's own database role, which sees nothing by itself. */
  public static synchronized Connection asApplication() throws SQLException {
    return DriverManager.getConnection(
        stack.options().databaseUrl(), "hearthwatch_app", stack.secrets().appPassword());
  }
}
