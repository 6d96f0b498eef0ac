package org.hearthwatch.telemetry;

import java.util.List;

/**
 * What became of an observation that was handed over.
 *
 * @param accepted values stored for the first time
 * @param duplicate values that had been stored before
 * @param refused what was not stored, and why
 */
public record HandedOutcome(int accepted, int duplicate, List<Refused> refused) {
  /**
   * A value that was not stored.
   *
   * @param reading its SenML name; empty for the whole observation
   * @param reason a stable code
   */
  public record Refused(String reading, String reason) {}

  /** Keeps its own copy. */
  public HandedOutcome {
    refused = List.copyOf(refused);
  }

  /** The outcome of what was refused as a whole. */
  static HandedOutcome refused(String reason) {
    return new HandedOutcome(0, 0, List.of(new Refused("", reason)));
  }
}
