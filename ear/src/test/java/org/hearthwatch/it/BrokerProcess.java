package org.hearthwatch.it;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearthwatch.stack.StackOptions;

/**
 * The broker of the stack as a process of its own, which can be killed as the one inside of the
 * test cannot. It listens where that one did, on the same journal.
 */
final class BrokerProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Process process;

  private BrokerProcess(Process process) {
    this.process = process;
  }

  /** Starts it and returns when it answers. */
  static BrokerProcess start() throws IOException {
    StackOptions options = RunningStack.options();
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-Xmx256m",
            "-jar",
            options.home().resolve("stack/target/hearthwatch.jar").toString(),
            "broker",
            "--state",
            options.state().toString(),
            "--mqtt-port",
            "" + options.ports().mqtt(),
            "--postgres-port",
            "" + options.ports().postgres());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(RunningStack.artifacts().resolve("broker.out").toFile())
            .start();
    await().atMost(PATIENCE).until(() -> answers(options.ports().mqtt()));
    return new BrokerProcess(process);
  }

  /** Ends it as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends it as Ctrl-C does. */
  void stop() {
    process.destroy();
    process.onExit().join();
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }
}
