package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which observations are asked for.
 *
 * @param from the first moment; null means without a beginning
 * @param until the first moment after the span; null means without an end
 * @param after the last observation of the page before; null means from the latest on
 * @param most how many at most
 */
public record ObservationSearch(
    UUID personId, Instant from, Instant until, Set<Sign> signs, Place after, int most) {
  /** The place of an observation in the order of a search: the latest first, then by device. */
  public record Place(Instant observedAt, String deviceId, Sign sign) {}

  /** Keeps its own copy of the signs. */
  public ObservationSearch {
    signs = Set.copyOf(signs);
  }
}
