package org.hearthwatch.duty;

import java.time.Instant;
import org.hearthwatch.duty.model.Cadence;

/**
 * When something that is still to happen may be done.
 *
 * @param opensAt from when on evidence counts, e.g. half an hour before a shift
 * @param eventAt when it is to happen; the deadline counts from it
 * @param lapsesAt from when on nobody can make up for it; never before the deadline; null for never
 */
public record DutyWindow(Instant opensAt, Instant eventAt, Instant lapsesAt) {

  /** What has happened just now can be answered from now on, and late for ever. */
  static DutyWindow from(Instant eventAt) {
    return new DutyWindow(eventAt, eventAt, null);
  }

  Cadence.Occurrence dueAt(Instant due) {
    Instant lapses = lapsesAt == null || lapsesAt.isAfter(due) ? lapsesAt : due;
    return new Cadence.Occurrence(opensAt, due, lapses);
  }
}
