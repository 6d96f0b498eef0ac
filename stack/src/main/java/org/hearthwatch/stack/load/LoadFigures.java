package org.hearthwatch.stack.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what became of the messages. Safe for many threads. */
final class LoadFigures {

  private static final double NANOS_OF_A_MILLI = 1e6;

  final AtomicLong sent = new AtomicLong();
  final AtomicLong acked = new AtomicLong();
  final AtomicLong refused = new AtomicLong();
  final AtomicLong readings = new AtomicLong();
  final AtomicLong wanted = new AtomicLong();
  final AtomicLong accepted = new AtomicLong();
  final AtomicLong late = new AtomicLong();

  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

  /** The broker has taken charge of a message. */
  void acknowledged(int many) {
    acked.incrementAndGet();
    readings.addAndGet(many);
  }

  /** A receipt came for a message that was published then. */
  void receipt(long publishedNanos, long stored) {
    millis.add((System.nanoTime() - publishedNanos) / NANOS_OF_A_MILLI);
    accepted.addAndGet(stored);
  }

  long receipts() {
    return millis.size();
  }

  /** How many messages are on their way to the broker. */
  long open() {
    return sent.get() - acked.get() - refused.get();
  }

  LoadResult result(double seconds) {
    List<Double> sorted;
    synchronized (millis) {
      sorted = millis.stream().sorted().toList();
    }
    return new LoadResult(
        sent.get(),
        acked.get(),
        readings.get(),
        accepted.get(),
        sorted.size(),
        wanted.get(),
        seconds,
        late.get(),
        percentile(sorted, 0.50),
        percentile(sorted, 0.99));
  }

  private static double percentile(List<Double> sorted, double part) {
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(part * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
