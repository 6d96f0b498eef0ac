package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.shared.MergingEvent;

/**
 * Readings of these persons were committed.
 *
 * @param observed for each person from when to when the new rows were observed, which is in the
 *     past when a device delivers late
 */
public record VitalsStored(Map<UUID, Span> observed) implements MergingEvent<VitalsStored> {

  /** Two moments and what lies between them, both included. */
  public record Span(Instant first, Instant last) {

    /** One moment. */
    public static Span of(Instant moment) {
      return new Span(moment, moment);
    }

    /** From the first to the last of both. */
    public Span and(Span other) {
      return new Span(
          other.first.isBefore(first) ? other.first : first,
          other.last.isAfter(last) ? other.last : last);
    }
  }

  /** Keeps its own copy. */
  public VitalsStored {
    observed = Map.copyOf(observed);
  }

  @Override
  public VitalsStored and(VitalsStored later) {
    Map<UUID, Span> both = new HashMap<>(observed);
    later.observed.forEach((person, span) -> both.merge(person, span, Span::and));
    return new VitalsStored(both);
  }
}
