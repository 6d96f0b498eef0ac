package org.hearthwatch.web.page.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearthwatch.screening.SignalTrace;
import org.hearthwatch.screening.SignalTrace.Point;

/**
 * Heart rates of one span of evidence, as a path to draw in a box of {@link #WIDTH} by {@link
 * #HEIGHT}; the span itself is a band in it.
 *
 * @param trace what is drawn
 * @param low the value at the lower edge
 * @param high the value at the upper edge
 * @param path SVG path data; empty when the readings are not kept any more
 * @param bandFrom where the span begins
 * @param bandWidth how wide it is
 */
public record TracePlot(
    SignalTrace trace, double low, double high, String path, double bandFrom, double bandWidth) {

  static final int WIDTH = 480;
  static final int HEIGHT = 120;
  private static final double EDGE = 4;

  /** All of them to one scale, so that what is the same looks the same. */
  static List<TracePlot> of(List<SignalTrace> traces) {
    double[] values =
        traces.stream()
            .flatMap(trace -> trace.points().stream())
            .mapToDouble(Point::value)
            .sorted()
            .toArray();
    double low = values.length == 0 ? 0 : values[0] - EDGE;
    double high = values.length == 0 ? 1 : values[values.length - 1] + EDGE;
    return traces.stream().map(trace -> plot(trace, low, high)).toList();
  }

  private static TracePlot plot(SignalTrace trace, double low, double high) {
    StringBuilder path = new StringBuilder();
    for (Point point : trace.points()) {
      double y = HEIGHT * (1 - (point.value() - low) / (high - low));
      path.append(path.length() == 0 ? 'M' : 'L')
          .append(String.format(Locale.ROOT, "%.1f %.1f", x(trace, point.at()), y));
    }
    double from = x(trace, trace.span().from());
    double width = Math.max(2, x(trace, trace.span().to()) - from);
    return new TracePlot(trace, low, high, path.toString(), from, width);
  }

  /** Whether there is anything to draw. */
  public boolean isDrawn() {
    return !path.isEmpty();
  }

  /** The value at the upper edge, as printed. */
  public long getTop() {
    return Math.round(high);
  }

  /** The value at the lower edge, as printed. */
  public long getBottom() {
    return Math.round(low);
  }

  /** The figures, for whoever cannot see the line: the first and the last. */
  public String getSummary() {
    Stream<Double> ends =
        Stream.of(
            trace.points().get(0).value(), trace.points().get(trace.points().size() - 1).value());
    return ends.map(value -> Long.toString(Math.round(value)))
        .reduce((first, last) -> first + " … " + last)
        .orElse("");
  }

  private static double x(SignalTrace trace, Instant at) {
    double whole = (double) Duration.between(trace.from(), trace.to()).toMillis();
    return WIDTH * (double) Duration.between(trace.from(), at).toMillis() / whole;
  }
}
