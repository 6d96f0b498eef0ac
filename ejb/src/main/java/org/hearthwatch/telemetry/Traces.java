package org.hearthwatch.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.adapter.Trends;
import org.hearthwatch.telemetry.adapter.VitalsQueries;
import org.hearthwatch.telemetry.model.ReadingRow;

/** What other capabilities ask of somebody's readings over time; nobody's scope is checked here. */
@ApplicationScoped
public class Traces {
  @Inject private VitalsQueries queries;
  @Inject private Trends trends;

  /** The rows of a person within a span, oldest first; of more than so many, the latest. */
  public List<TraceRow> rows(UUID person, Instant from, Instant to, int most) {
    List<ReadingRow> rows = new ArrayList<>(queries.of(person, from, to, most));
    Collections.reverse(rows);
    return rows.stream().map(Traces::row).toList();
  }

  /** What a person's readings come to by the day, oldest first. */
  public List<TrendPoint> days(UUID person, Instant from, Instant to) {
    return trends.of(person, Resolution.DAY, from, to);
  }

  private static TraceRow row(ReadingRow row) {
    return new TraceRow(
        row.observedAt(),
        row.device(),
        row.kinds().stream().collect(Collectors.toMap(Function.identity(), row::value)));
  }
}
