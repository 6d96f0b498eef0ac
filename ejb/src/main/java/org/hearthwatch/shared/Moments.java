package org.hearthwatch.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * Times that people and devices tell us. Their clocks differ a little from the server's; what is
 * ahead of it by less than the tolerance counts as now, what is further ahead is refused.
 */
public final class Moments {

  /** By how much a clock may be ahead. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private Moments() {}

  /** Notes {@code IN_THE_FUTURE} when the moment is ahead of now by more than the tolerance. */
  public static void checkPast(Faults faults, String field, Instant told, Instant now) {
    faults.check(told == null || !told.isAfter(now.plus(TOLERANCE)), field, "IN_THE_FUTURE");
  }

  /** The moment that counts: as told, but never later than now; now if nothing was told. */
  public static Instant settle(Instant told, Instant now) {
    return told == null || told.isAfter(now) ? now : told;
  }
}
