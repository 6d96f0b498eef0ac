package org.hearthwatch.stack.demo;

import java.time.Instant;
import java.util.UUID;

/** A current placement of a resident, as it was written. */
record Placement(UUID id, UUID personId, Resident resident, Instant startsAt, String contact) {
  String facility() {
    return resident.facility();
  }

  String station() {
    return resident.station();
  }
}
