package org.hearthwatch.stack.simulate.vitals;

import java.time.Duration;
import java.time.Instant;

/**
 * When a publisher has no network. What it measures meanwhile is delivered late, not lost. Fixed by
 * the calendar and the publisher's name.
 */
public final class Outages implements Network {
  private static final long BLOCK = Duration.ofDays(2).toSeconds();
  private static final double CHANCE = 0.2;

  private final long seed;

  /** The outages of one publisher. */
  public Outages(String publisher) {
    this.seed = publisher.hashCode();
  }

  @Override
  public Instant reachableFrom(Instant moment) {
    long block = Math.floorDiv(moment.getEpochSecond(), BLOCK);
    if (Noise.at(seed, 11, block) >= CHANCE) {
      return moment;
    }
    long length = 600 + (long) (Noise.at(seed, 12, block) * 3600);
    long from = block * BLOCK + (long) (Noise.at(seed, 13, block) * (BLOCK - length));
    boolean out = moment.getEpochSecond() >= from && moment.getEpochSecond() < from + length;
    return out ? Instant.ofEpochSecond(from + length) : moment;
  }
}
