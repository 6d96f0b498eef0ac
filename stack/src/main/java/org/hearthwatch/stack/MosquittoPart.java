package org.hearthwatch.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Mosquitto as the system has it, set up so that it keeps what it acknowledged and drops nothing.
 * It lets everybody in: devices of a benchmark are invented, and only loopback can reach it.
 */
final class MosquittoPart implements Part {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String PROGRAM = "/usr/sbin/mosquitto";

  private final StackOptions options;
  private final StateDirectory state;
  private final Children children;
  private Children.Child child;

  MosquittoPart(StackOptions options, StateDirectory state, Children children) {
    this.options = options;
    this.state = state;
    this.children = children;
  }

  @Override
  public String name() {
    return "Mosquitto";
  }

  @Override
  public String address() {
    return options.mqttUrl();
  }

  @Override
  public void start() {
    if (!Files.isExecutable(Path.of(PROGRAM))) {
      throw new StackFailure("Mosquitto is not installed: install the package mosquitto.");
    }
    Path directory = state.of("mosquitto");
    Path settings = directory.resolve("mosquitto.conf");
    try {
      Files.createDirectories(directory);
      Files.writeString(
          settings,
          """
          listener %d 127.0.0.1
          allow_anonymous true
          user root
          persistence true
          persistence_location %s/
          autosave_on_changes true
          autosave_interval 10000
          max_queued_messages 0
          max_inflight_messages 0
          """
              .formatted(options.ports().mqtt(), directory.toAbsolutePath()));
    } catch (IOException e) {
      throw new StackFailure("Mosquitto cannot be laid out: %s.".formatted(e), e);
    }
    List<String> command = List.of(PROGRAM, "-c", settings.toString());
    child = children.start("mosquitto", command, Map.of(), directory);
    Waiting.until(name(), PATIENCE, this::answers);
  }

  @Override
  public void stop() {
    if (child != null) {
      child.stop(Signal.TERMINATE, Duration.ofSeconds(20));
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), options.ports().mqtt())) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }
}
