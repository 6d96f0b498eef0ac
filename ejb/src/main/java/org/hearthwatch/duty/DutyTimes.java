package org.hearthwatch.duty;

import java.time.Duration;
import java.time.Instant;

/**
 * The times of a duty, from which its state at any moment derives, as known at any moment.
 *
 * @param lapsesAt when a recurring duty gives way to the next one; null if it can always be done
 * @param fulfilledAt when the evidence happened; null without evidence
 * @param recordedAt when the evidence was learned; null without evidence
 */
public record DutyTimes(
    Instant opensAt,
    Instant dueAt,
    Instant lapsesAt,
    Instant fulfilledAt,
    Instant recordedAt,
    Instant waivedAt) {

  /** A duty is due soon in the last quarter of its time, but not sooner than a day before. */
  private static final Duration SOON = Duration.ofDays(1);

  /**
   * How it stood at a moment, from what was known at another. Evidence learned later than {@code
   * knownAt} does not count.
   */
  public DutyState stateAt(Instant asOf, Instant knownAt) {
    if (isFulfilled(asOf, knownAt)) {
      return fulfilledAt.isAfter(dueAt) ? DutyState.FULFILLED_LATE : DutyState.FULFILLED;
    }
    if (waivedAt != null && !waivedAt.isAfter(knownAt)) {
      return DutyState.WAIVED;
    }
    if (lapsesAt != null && lapsesAt.isBefore(asOf)) {
      return DutyState.MISSED;
    }
    if (dueAt.isBefore(asOf)) {
      return DutyState.OVERDUE;
    }
    return asOf.isBefore(soonFrom()) ? DutyState.OPEN : DutyState.DUE_SOON;
  }

  /** Whether the evidence was recorded only after the deadline it claims to have met. */
  public boolean isBackDated() {
    return fulfilledAt != null && !fulfilledAt.isAfter(dueAt) && recordedAt.isAfter(dueAt);
  }

  private boolean isFulfilled(Instant asOf, Instant knownAt) {
    return fulfilledAt != null && !fulfilledAt.isAfter(asOf) && !recordedAt.isAfter(knownAt);
  }

  private Instant soonFrom() {
    Duration quarter = Duration.between(opensAt, dueAt).dividedBy(4);
    return dueAt.minus(quarter.compareTo(SOON) < 0 ? quarter : SOON);
  }
}
