package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * What one load has in hand: the moment it happens, the rows written so far, numbers and chance.
 * Each area draws from its own seeded sequence, so that a change in one leaves the others alone.
 */
final class Draft {
  /** How far back records reach: further than any facility has been under supervision. */
  static final Duration HISTORY = Duration.ofDays(68);

  private static final long SEED = 20231025;

  private final Instant now;
  private final Rows rows = new Rows();
  private final Numbers numbers;
  private final Ledger ledger;
  private final Random ids = new Random(SEED);

  Draft(Instant now, Numbers numbers, Obligations obligations) {
    this.now = now;
    this.numbers = numbers;
    this.ledger = new Ledger(this, obligations);
  }

  Instant now() {
    return now;
  }

  Instant historyStart() {
    return now.minus(HISTORY);
  }

  Rows rows() {
    return rows;
  }

  Numbers numbers() {
    return numbers;
  }

  Ledger ledger() {
    return ledger;
  }

  Random random(String area) {
    return new Random(SEED * 31 + area.hashCode());
  }

  /** A UUIDv7 as if made at {@code moment}. */
  UUID id(Instant moment) {
    long high = moment.toEpochMilli() << 16 | 0x7000L | ids.nextInt(0x1000);
    long low = ids.nextLong() >>> 2 | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
