package org.hearthwatch.registry;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Scope;

/** A placement as other capabilities hold it. */
public record PlacementRef(
    UUID id,
    UUID personId,
    String stationCode,
    String facilityCode,
    Instant startsAt,
    Instant endsAt,
    Scope.Lines lines) {

  /** Rejects with {@code OUTSIDE_PLACEMENT} a moment before the start or after the end. */
  public void requireCovers(Instant moment) {
    if (moment.isBefore(startsAt) || (endsAt != null && moment.isAfter(endsAt))) {
      throw Rejection.of("OUTSIDE_PLACEMENT");
    }
  }
}
