package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.telemetry.ObservationSearch;

/**
 * A span of time of which somebody may know what was observed.
 *
 * @param until exclusive
 */
public record ObservedSpan(Instant from, Instant until) {
  /** The time of a placement. */
  public static ObservedSpan of(PlacementRef placement) {
    return new ObservedSpan(
        placement.startsAt(), placement.endsAt() == null ? Instant.MAX : placement.endsAt());
  }

  /** What of the asked span lies within placements, the latest first. */
  public static List<ObservedSpan> within(
      Collection<PlacementRef> placements, ObservationSearch asked) {
    Instant from = asked.from() == null ? Instant.MIN : asked.from();
    Instant until = asked.until() == null ? Instant.MAX : asked.until();
    return placements.stream()
        .map(placement -> of(placement).and(from, until))
        .filter(span -> span.from.isBefore(span.until))
        .sorted(Comparator.comparing(ObservedSpan::from).reversed())
        .toList();
  }

  /** Whether a moment lies in it. */
  public boolean covers(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  private ObservedSpan and(Instant begin, Instant end) {
    return new ObservedSpan(begin.isAfter(from) ? begin : from, end.isBefore(until) ? end : until);
  }
}
