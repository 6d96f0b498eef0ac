package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.model.Usual;
import org.hearthwatch.screening.model.WearerScreen.Wearer;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Resolution;
import org.hearthwatch.telemetry.TraceRow;
import org.hearthwatch.telemetry.Traces;
import org.hearthwatch.telemetry.TrendPoint;

/** The last whole day of each wearer, and the two weeks before it. */
@ApplicationScoped
class WearerDays {
  /** What is usual is learnt from. */
  static final Duration BEFORE = Duration.ofDays(14);

  @Inject private Traces traces;

  /** Those who were measured on the last whole day. */
  List<Wearer> of(List<Residents.Resident> residents, Instant now) {
    Instant end = Resolution.DAY.floor(now);
    return residents.stream().flatMap(one -> wearer(one, end).stream()).toList();
  }

  private Optional<Wearer> wearer(Residents.Resident one, Instant end) {
    Instant begin = end.minus(Resolution.DAY.width());
    List<TraceRow> last = traces.rows(one.personId(), begin, end, 1);
    List<TrendPoint> days =
        traces.days(one.personId(), begin.minus(BEFORE), end).stream()
            .filter(day -> !day.startsAt().isBefore(one.since()))
            .toList();
    Optional<TrendPoint> day =
        days.stream().filter(point -> point.startsAt().equals(begin)).findFirst();
    if (last.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    List<Map<ReadingKind, Double>> before =
        days.stream()
            .filter(point -> point.startsAt().isBefore(begin))
            .map(WearerDays::means)
            .toList();
    Evidence.Span span =
        new Evidence.Span(one.placementId(), one.personId(), last.get(0).device(), begin, end);
    return Optional.of(new Wearer(span, means(day.get()), new Usual(before), before.size()));
  }

  private static Map<ReadingKind, Double> means(TrendPoint point) {
    Map<ReadingKind, Double> means = new EnumMap<>(ReadingKind.class);
    point.bands().forEach((kind, band) -> means.put(kind, band.mean()));
    return means;
  }
}
