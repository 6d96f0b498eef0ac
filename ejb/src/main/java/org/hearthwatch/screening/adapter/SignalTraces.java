package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.SignalKind;
import org.hearthwatch.screening.SignalTrace;
import org.hearthwatch.screening.SignalTrace.Point;
import org.hearthwatch.screening.model.Signal;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.TraceRow;
import org.hearthwatch.telemetry.Traces;
import org.hearthwatch.telemetry.TrendPoint;

/** Reads what to draw of the evidence of a signal; of readings that are gone there is nothing. */
@ApplicationScoped
public class SignalTraces {
  private static final Duration AROUND = Duration.ofMinutes(10);
  private static final int MOST = 5_000;

  @Inject private Traces traces;

  /** A trace for each span. */
  public List<SignalTrace> of(Signal signal) {
    boolean days = signal.facts().kind() == SignalKind.OTHER_WEARER;
    return signal.evidence().spans().stream()
        .map(span -> days ? byDay(span) : rowByRow(span))
        .toList();
  }

  private SignalTrace rowByRow(Evidence.Span span) {
    Instant from = span.from().minus(AROUND);
    Instant to = span.to().plus(AROUND);
    List<Point> points =
        traces.rows(span.personId(), from, to, MOST).stream()
            .filter(row -> row.device().equals(span.deviceId()))
            .flatMap(row -> rate(row).stream())
            .toList();
    return new SignalTrace(span, from, to, points);
  }

  private SignalTrace byDay(Evidence.Span span) {
    Instant from = span.from().minus(WearerDays.BEFORE);
    List<Point> points =
        traces.days(span.personId(), from, span.to()).stream()
            .flatMap(day -> rate(day).stream())
            .toList();
    return new SignalTrace(span, from, span.to(), points);
  }

  private static Optional<Point> rate(TraceRow row) {
    return Optional.ofNullable(row.values().get(ReadingKind.HR))
        .map(rate -> new Point(row.at(), rate));
  }

  private static Optional<Point> rate(TrendPoint day) {
    return Optional.ofNullable(day.bands().get(ReadingKind.HR))
        .map(band -> new Point(day.startsAt(), band.mean()));
  }
}
