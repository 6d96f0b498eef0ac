package org.hearthwatch.duty.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.shared.Zones;

/**
 * How a rule recurs: one duty a period. A duty opens when its period begins; it is due when the
 * period is over and the grace has passed too. Periods are anchored to the start of the subject and
 * never drift.
 *
 * @param period how long a period is
 * @param grace the time allowed after it
 */
public record Cadence(Span period, Span grace) {

  /** One duty to be; lapsesAt is when the next one is due, or null if there is no next one. */
  public record Occurrence(Instant opensAt, Instant dueAt, Instant lapsesAt) {}

  /**
   * The occurrences that open between two moments, both included.
   *
   * @param anchor when the subject began; a calendar period counts from midnight of that day
   * @param since occurrences whose period ended before this moment are left out
   * @param until the moment up to which periods have begun
   */
  public List<Occurrence> between(Instant anchor, Instant since, Instant until) {
    Instant start = period.followsCalendar() ? Zones.startOfDay(Zones.day(anchor)) : anchor;
    List<Occurrence> found = new ArrayList<>();
    int n = 0;
    for (Instant begins = start; !begins.isAfter(until); begins = period.times(start, n)) {
      Instant ends = period.times(start, ++n);
      if (ends.isAfter(since)) {
        Instant opens = begins.isBefore(anchor) ? anchor : begins;
        Instant nextEnds = period.times(start, n + 1);
        found.add(new Occurrence(opens, grace.after(ends), grace.after(nextEnds)));
      }
    }
    return found;
  }
}
