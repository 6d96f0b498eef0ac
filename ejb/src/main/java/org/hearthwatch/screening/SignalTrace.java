package org.hearthwatch.screening;

import java.time.Instant;
import java.util.List;

/**
 * What to draw of one span of the evidence, with some time around it.
 *
 * @param points heart rates by time; means of days where the span is a day
 */
public record SignalTrace(Evidence.Span span, Instant from, Instant to, List<Point> points) {

  /** A heart rate per minute. */
  public record Point(Instant at, double value) {}

  /** Keeps its own copy. */
  public SignalTrace {
    points = List.copyOf(points);
  }
}
