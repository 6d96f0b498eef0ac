package org.hearthwatch.stack.simulate;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what became of the samples. Safe for many threads. */
final class Figures {
  private final AtomicLong measured = new AtomicLong();
  private final AtomicLong acknowledged = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();

  void measured() {
    measured.incrementAndGet();
  }

  void answered(boolean taken, int samples) {
    (taken ? acknowledged : refused).addAndGet(samples);
  }

  void lost() {
    lost.incrementAndGet();
  }

  Simulator.Sent sent() {
    return new Simulator.Sent(measured.get(), acknowledged.get(), refused.get(), lost.get());
  }
}
