package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** One alert while the history of its wearer is read: raised, seen again, cleared, answered. */
final class AlertCase {
  final Placement placement;
  final String kind;
  final Instant observedAt;
  final Instant raisedAt;

  /** What was measured, and what it scored, when it was worst. */
  Vitals readings;

  int score;
  Instant lastSeenAt;
  Instant clearedAt;
  Instant acknowledgedAt;
  Instant resolvedAt;

  AlertCase(
      Placement placement,
      String kind,
      int score,
      Vitals readings,
      Instant observed,
      Instant raised) {
    this.placement = placement;
    this.kind = kind;
    this.score = score;
    this.readings = readings;
    this.observedAt = observed;
    this.raisedAt = raised;
    this.lastSeenAt = observed;
  }

  /** The condition is there still, or again: nothing is cleared, and the worst is kept. */
  void seeAgain(int nowScore, Vitals now, Instant observed) {
    lastSeenAt = observed;
    clearedAt = null;
    resolvedAt = null;
    if (nowScore > score) {
      score = nowScore;
      readings = now;
    }
  }

  /** The condition is gone; a person concludes the case some time later. */
  void clear(Instant at, Duration untilResolved) {
    if (clearedAt == null) {
      clearedAt = at;
      resolvedAt = at.plus(untilResolved);
    }
  }

  boolean concludedBy(Instant moment) {
    return resolvedAt != null && resolvedAt.isBefore(moment);
  }

  boolean emergency() {
    return kind.equals("FALL") || (kind.equals("NEWS2") && score >= 7);
  }
}
