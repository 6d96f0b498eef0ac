package org.hearthwatch.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The two ways to ask a process to end. */
enum Signal {
  TERMINATE("TERM"),
  /** For PostgreSQL: end without waiting until every client has gone by itself. */
  INTERRUPT("INT");

  private final String code;

  Signal(String code) {
    this.code = code;
  }

  /** Sends it; a process that is gone already is no error. */
  void send(ProcessHandle process) {
    String command = "kill -%s %d".formatted(code, process.pid());
    try {
      new ProcessBuilder("sh", "-c", command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }

  /** Waits until the process has ended; kills it when it takes too long. */
  static void awaitOrKill(ProcessHandle process, Duration patience) {
    try {
      process.onExit().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
    } catch (CompletionException e) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
