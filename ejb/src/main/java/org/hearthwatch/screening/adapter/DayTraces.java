package org.hearthwatch.screening.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearthwatch.screening.model.Trace;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.TraceRow;
import org.hearthwatch.telemetry.Traces;

/** The traces of a day, one for each device that measured somebody. */
@ApplicationScoped
class DayTraces {
  /** How far back the screens look. */
  static final Duration DAY = Duration.ofHours(24);

  /** Rows of one person; of a denser trace, the latest. Repeated runs are much shorter. */
  private static final int MOST = 6_000;

  private static final List<ReadingKind> COMPARED =
      List.of(
          ReadingKind.HR,
          ReadingKind.SPO2,
          ReadingKind.RR,
          ReadingKind.TEMP,
          ReadingKind.SBP,
          ReadingKind.DBP);

  @Inject private Traces traces;

  /** Those of everybody here. */
  List<Trace> of(List<Residents.Resident> residents, Instant now) {
    return residents.stream().flatMap(one -> traces(one, now)).toList();
  }

  private Stream<Trace> traces(Residents.Resident one, Instant now) {
    Instant begin = now.minus(DAY);
    Instant from = one.since().isAfter(begin) ? one.since() : begin;
    Map<String, List<Trace.Sample>> byDevice = new TreeMap<>();
    for (TraceRow row : traces.rows(one.personId(), from, now, MOST)) {
      if (row.values().containsKey(ReadingKind.HR)) {
        byDevice
            .computeIfAbsent(row.device(), none -> new ArrayList<>())
            .add(new Trace.Sample(row.at(), row.device(), code(row)));
      }
    }
    return byDevice.values().stream()
        .map(samples -> new Trace(one.placementId(), one.personId(), samples));
  }

  private static int code(TraceRow row) {
    return Objects.hash(COMPARED.stream().map(kind -> row.values().get(kind)).toArray());
  }
}
