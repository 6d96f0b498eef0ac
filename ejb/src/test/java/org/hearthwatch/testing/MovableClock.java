package org.hearthwatch.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hearthwatch.shared.Zones;

/** A clock that stands still until the test moves it. */
public final class MovableClock extends Clock {
  private volatile Instant now;

  /** Starts at a moment. */
  public MovableClock(Instant start) {
    now = start;
  }

  /** Moves to a time in Shanghai, written as {@code 2026-03-01T08:00}. */
  public void moveTo(String shanghai) {
    moveTo(LocalDateTime.parse(shanghai).atZone(Zones.SHANGHAI).toInstant());
  }

  /** Moves to a moment; never back. */
  public void moveTo(Instant moment) {
    if (moment.isBefore(now)) {
      throw new IllegalArgumentException("Time does not run backwards: " + moment);
    }
    now = moment;
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    moveTo(now.plus(time));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("This clock is UTC");
  }
}
