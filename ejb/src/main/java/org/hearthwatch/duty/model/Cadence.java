package org.hearthwatch.duty.model;

import java.time.Instant;
import org.hearthwatch.shared.Zones;

/**
 * How a rule recurs: one duty a period. A duty opens when its period begins; it is due when the
 * period is over and the grace has passed too. Periods are counted from an anchor and never drift.
 *
 * @param period how long a period is
 * @param grace the time allowed after it
 */
public record Cadence(Span period, Span grace) {

  /** One duty to be; lapsesAt is when the next one is due, or null if there is no next one. */
  public record Occurrence(Instant opensAt, Instant dueAt, Instant lapsesAt) {}

  /** What periods are counted from: a calendar period from midnight of the day a subject began. */
  public Instant anchor(Instant begins) {
    return period.followsCalendar() ? Zones.startOfDay(Zones.day(begins)) : begins;
  }

  /** When a period begins; the first one is number 0. It ends when the next one begins. */
  public Instant begin(Instant anchor, int n) {
    return period.times(anchor, n);
  }

  /** The duty of a period. */
  public Occurrence occurrence(Instant anchor, int n) {
    return new Occurrence(
        begin(anchor, n), grace.after(begin(anchor, n + 1)), grace.after(begin(anchor, n + 2)));
  }
}
