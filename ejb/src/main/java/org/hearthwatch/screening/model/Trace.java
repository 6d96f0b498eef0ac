package org.hearthwatch.screening.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one device measured of one person in one placement, by time. */
public record Trace(UUID placementId, UUID personId, List<Sample> samples) {

  /**
   * One row of readings.
   *
   * @param code the same for rows with the same values, and hardly ever for others
   */
  public record Sample(Instant at, String device, int code) {}

  /** Keeps its own copy. */
  public Trace {
    samples = List.copyOf(samples);
  }

  int code(int at) {
    return samples.get(at).code();
  }

  int length() {
    return samples.size();
  }
}
