package org.hearthwatch.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of everything stored: UUID version 7 (RFC 9562), so that keys grow with time. */
public final class Ids {

  private Ids() {}

  /** A new identifier, later than every one this node made before. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlus1();
  }
}
