package org.hearthwatch.stack;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the person who waits see that something is going on. */
final class Heartbeat {
  private static final int SECONDS = 10;

  private Heartbeat() {}

  /** Prints a line every ten seconds until the latch opens. */
  static void until(CountDownLatch started, Progress progress) {
    Thread thread = new Thread(() -> beat(started, progress), "heartbeat");
    thread.setDaemon(true);
    thread.start();
  }

  private static void beat(CountDownLatch started, Progress progress) {
    try {
      for (int waited = SECONDS; !started.await(SECONDS, TimeUnit.SECONDS); waited += SECONDS) {
        progress.say("  … %d s".formatted(waited));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
