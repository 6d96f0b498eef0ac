package org.hearthwatch.stack.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long the repetitions of one thing took.
 *
 * @param millis one for each repetition, in order
 */
record Timings(List<Double> millis) {

  Timings {
    millis = List.copyOf(millis);
  }

  /** How long one call takes, in milliseconds. */
  static double of(Callable<?> call) throws Exception {
    long begun = System.nanoTime();
    call.call();
    return Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e6;
  }

  /** The value below which so many of a hundred lie. */
  double percentile(int percent) {
    List<Double> sorted = millis.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }

  double median() {
    return percentile(50);
  }

  /** For people: median, 95th of a hundred, least and most. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "p50 %8.1f ms   p95 %8.1f ms   %8.1f to %8.1f ms   n=%d",
        median(),
        percentile(95),
        percentile(0),
        percentile(100),
        millis.size());
  }
}
