package org.hearthwatch.stack;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets the person who waits see that something is going on. */
final class Heartbeat {
  private static final int SECONDS = 10;

  private Heartbeat() {}

  /** Prints a line every ten seconds until the latch opens. */
  static void until(CountDownLatch started, Supplier<String> waitingFor, Progress progress) {
    Thread thread = new Thread(() -> beat(started, waitingFor, progress), "heartbeat");
    thread.setDaemon(true);
    thread.start();
  }

  private static void beat(CountDownLatch started, Supplier<String> waitingFor, Progress progress) {
    try {
      for (int waited = SECONDS; !started.await(SECONDS, TimeUnit.SECONDS); waited += SECONDS) {
        progress.say("  … %d s, waiting for %s".formatted(waited, waitingFor.get()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
