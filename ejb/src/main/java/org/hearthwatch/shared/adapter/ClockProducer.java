package org.hearthwatch.shared.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the time of the machine enters. */
@ApplicationScoped
public class ClockProducer {

  /**
   * Ticks in microseconds, which is what PostgreSQL keeps, so that what was stored reads back
   * equal.
   */
  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1_000));
  }
}
