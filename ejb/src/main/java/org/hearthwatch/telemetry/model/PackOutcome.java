package org.hearthwatch.telemetry.model;

import java.util.List;

/**
 * What became of the records of one pack; the three add up to all of them.
 *
 * @param accepted stored for the first time
 * @param duplicate had been stored before, with the same value
 */
public record PackOutcome(int accepted, int duplicate, List<RejectedReading> rejected) {
  /** Keeps its own copy. */
  public PackOutcome {
    rejected = List.copyOf(rejected);
  }

  /** The outcome of a pack of which nothing was stored. */
  public static PackOutcome refused(RejectionReason reason) {
    return new PackOutcome(0, 0, List.of(new RejectedReading("", reason)));
  }
}
