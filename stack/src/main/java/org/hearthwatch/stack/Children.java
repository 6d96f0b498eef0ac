package org.hearthwatch.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Starts the server processes, each in a session of its own: Ctrl-C in the terminal then reaches
 * only the launcher, which stops them in order.
 */
final class Children {
  private final StateDirectory state;
  private final Consumer<String> onUnexpectedEnd;
  private boolean closed;

  Children(StateDirectory state, Consumer<String> onUnexpectedEnd) {
    this.state = state;
    this.onUnexpectedEnd = onUnexpectedEnd;
  }

  /**
   * Starts one process; its output goes to {@code log/<name>.out}.
   *
   * @throws StackFailure if the stack is being stopped or the program cannot run
   */
  synchronized Child start(
      String name, List<String> command, Map<String, String> environment, Path directory) {
    if (closed) {
      throw new StackFailure("Hearthwatch is being stopped.");
    }
    ProcessBuilder builder = new ProcessBuilder(inOwnSession(command));
    builder.environment().putAll(environment);
    builder.directory(directory.toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(output(name).toFile());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    try {
      Process process = builder.start();
      PidFile pidFile = new PidFile(state.pids().resolve(name));
      pidFile.write(process.toHandle());
      return new Child(name, process, pidFile, output(name), onUnexpectedEnd);
    } catch (IOException e) {
      throw new StackFailure("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
    }
  }

  /** From now on nothing starts any more. */
  synchronized void close() {
    closed = true;
  }

  private Path output(String name) {
    return state.logs().resolve(name + ".out");
  }

  private static List<String> inOwnSession(List<String> command) {
    if (!Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      return command;
    }
    List<String> words = new ArrayList<>(List.of("/usr/bin/setsid"));
    words.addAll(command);
    return words;
  }

  /** One running server process. */
  static final class Child {
    private final String name;
    private final Process process;
    private final PidFile pidFile;
    private final Path output;
    private volatile boolean stopping;

    private Child(
        String name, Process process, PidFile pidFile, Path output, Consumer<String> unexpected) {
      this.name = name;
      this.process = process;
      this.pidFile = pidFile;
      this.output = output;
      var unused =
          process
              .onExit()
              .thenAccept(
                  ended -> {
                    if (!stopping) {
                      unexpected.accept(endedSentence());
                    }
                  });
    }

    boolean alive() {
      return process.isAlive();
    }

    /** What to tell a person when it ended by itself. */
    String endedSentence() {
      return "%s stopped by itself (exit code %d); its last words are in %s."
          .formatted(name, process.exitValue(), output);
    }

    /** Ends it and all it started at once, without a word to any of them. */
    void kill() {
      stopping = true;
      List<ProcessHandle> started = process.descendants().toList();
      process.destroyForcibly();
      started.forEach(ProcessHandle::destroyForcibly);
      process.onExit().join();
      started.forEach(one -> one.onExit().join());
      pidFile.delete();
    }

    void stop(Signal signal, Duration patience) {
      stopping = true;
      signal.send(process.toHandle());
      Signal.awaitOrKill(process.toHandle(), patience);
      pidFile.delete();
    }
  }
}
