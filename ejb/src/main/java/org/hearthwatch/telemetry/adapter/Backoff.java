package org.hearthwatch.telemetry.adapter;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits longer after each failure in a row, a fifth of a second to ten seconds; ends at once on
 * stop.
 */
final class Backoff {
  private static final long FIRST_MILLIS = 200;
  private static final long LONGEST_MILLIS = 10_000;

  private final CountDownLatch stop;
  private long millis = FIRST_MILLIS;

  Backoff(CountDownLatch stop) {
    this.stop = stop;
  }

  void succeeded() {
    millis = FIRST_MILLIS;
  }

  void await() throws InterruptedException {
    stop.await(millis, TimeUnit.MILLISECONDS);
    millis = Math.min(LONGEST_MILLIS, millis * 2);
  }
}
