package org.hearthwatch.alert.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How a silence that goes on is told again.
 *
 * @param first after what time people are told again for the first time
 * @param repeat after what time each further time
 * @param station after what time the station is told as well
 */
public record ClimbRules(Duration first, Duration repeat, Duration station) {
  /** How many times people should have been told again by now. */
  int steps(Instant since, Instant now) {
    Duration over = Duration.between(since, now).minus(first);
    return over.isNegative() ? 0 : 1 + (int) over.dividedBy(repeat);
  }

  /** Whether it has lasted long enough for the station. */
  public boolean reachesStation(Instant since, Instant now) {
    return !since.plus(station).isAfter(now);
  }
}
