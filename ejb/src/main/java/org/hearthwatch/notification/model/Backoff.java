package org.hearthwatch.notification.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a delivery that failed is tried again, and when to give it up. */
public final class Backoff {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  private Backoff() {}

  /**
   * The wait after so many failed attempts; empty when it is time to give up, after some 17 hours.
   */
  public static Optional<Duration> after(int attempts) {
    return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
  }
}
