package org.hearthwatch.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL, the MQTT broker, Keycloak and WildFly with the application, together on this machine.
 *
 * <pre>
 * try (Stack stack = Stack.prepare(options, Progress.to(System.out))) {
 *   stack.start();
 *   … options.webUrl() …
 * }
 * </pre>
 */
public final class Stack implements AutoCloseable {
  /** The servers that a test may break. */
  public enum Server {
    DATABASE,
    BROKER,
    APPLICATION
  }

  private final StackOptions options;
  private final StateDirectory state;
  private final Secrets secrets;
  private final Children children;
  private final PartRunner runner;
  private final Part postgres;
  private final Part broker;
  private final WildFlyServer application;
  private final List<Part> servers;
  private final List<Part> demo;
  private final CompletableFuture<String> unexpectedEnd = new CompletableFuture<>();
  private volatile boolean closing;
  private boolean closed;

  private Stack(StackOptions options, Progress progress, StateDirectory state) {
    this.options = options;
    this.state = state;
    this.secrets = Secrets.in(state.secrets());
    this.children = new Children(state, unexpectedEnd::complete);
    this.runner = new PartRunner(progress);
    Distribution distribution = new Distribution(options.home());
    this.postgres = new PostgresServer(state, secrets, children, options.ports().postgres());
    this.application = new WildFlyServer(distribution, state, secrets, children, options);
    this.broker = broker(options, state, secrets, children);
    this.servers =
        List.of(
            broker,
            new KeycloakServer(distribution, secrets, children, options.ports()),
            application);
    this.demo = demoParts(options, secrets);
  }

  /**
   * Takes the state directory and checks everything that can be checked before anything starts.
   *
   * @throws StackFailure in a sentence for a person
   */
  public static Stack prepare(StackOptions options, Progress progress) {
    new Distribution(options.home()).requireBuilt();
    StateDirectory state = StateDirectory.open(options.state().toAbsolutePath(), options.reset());
    try {
      int orphans = Orphans.stopAll(state.pids());
      if (orphans > 0) {
        progress.say("  Stopped %d servers an earlier run had left behind.".formatted(orphans));
      }
      PortCheck.requireFree(options.ports());
      Memory.requireEnough();
      return new Stack(options, progress, state);
    } catch (RuntimeException e) {
      state.close();
      throw e;
    }
  }

  /**
   * Starts every server and returns when the application answers, with the demo province loaded and
   * the simulator running if these were asked for.
   *
   * @throws StackFailure in a sentence for a person; what had started still has to be closed
   */
  public void start() {
    runner.start(postgres);
    runner.startTogether(servers);
    demo.forEach(runner::start);
  }

  /** The environment the application runs in, for tests that start it once more. */
  public Map<String, String> environment() {
    return application.environment();
  }

  /** The passwords of this stack, for tests that sign in to the database or the broker. */
  public Secrets secrets() {
    return secrets;
  }

  /** Where everything listens. */
  public StackOptions options() {
    return options;
  }

  /**
   * Ends one of the servers at once, as {@code kill -9} does, for tests of what survives that; the
   * embedded broker, which runs in this process, is stopped.
   */
  public void kill(Server server) {
    part(server).kill();
  }

  /** Starts one of the servers again on what it left, and returns when it answers. */
  public void revive(Server server) {
    part(server).start();
  }

  private Part part(Server server) {
    return switch (server) {
      case DATABASE -> postgres;
      case BROKER -> broker;
      case APPLICATION -> application;
    };
  }

  /** The parts that are not ready yet, for a person who waits. */
  String waitingFor() {
    return runner.waitingFor();
  }

  /** Waits until one of the servers ends by itself, and says so in a sentence. */
  String awaitUnexpectedEnd() {
    return unexpectedEnd.join();
  }

  /** Whether somebody has begun to stop it: what fails from then on is no news. */
  boolean closing() {
    return closing;
  }

  /** Stops everything in order and lets the state directory go; safe to call twice. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    closing = true;
    children.close();
    runner.stopBackwards(demo);
    runner.stopBackwards(servers);
    runner.stopBackwards(List.of(postgres));
    state.close();
  }

  private static Part broker(
      StackOptions options, StateDirectory state, Secrets secrets, Children children) {
    return switch (options.broker()) {
      case EMBEDDED -> new BrokerPart(options, state.of("broker"), secrets);
      case MOSQUITTO -> new MosquittoPart(options, state, children);
    };
  }

  /** Without the demo province there are no devices to simulate. */
  private static List<Part> demoParts(StackOptions options, Secrets secrets) {
    List<Part> parts = new ArrayList<>();
    if (options.demo()) {
      parts.add(new DemoPart(options, secrets));
    }
    if (options.demo() && options.simulator()) {
      parts.add(new SimulatorPart(options));
    }
    return List.copyOf(parts);
  }
}
