package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;

/**
 * A registered device as the ingest needs it.
 *
 * @param wearings who wore it from when until when
 */
public record KnownDevice(
    String id, String facility, DeviceKind kind, boolean active, List<Wearing> wearings) {
  /** One span of one wearer; until is exclusive, null while it lasts. */
  public record Wearing(UUID person, Instant from, Instant until) {
    boolean covers(Instant moment) {
      return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }
  }

  /** Keeps its own copy of the wearings. */
  public KnownDevice {
    wearings = List.copyOf(wearings);
  }

  /** Who wore it then; null when nobody did, as with a gateway or a room sensor. */
  public UUID wearerAt(Instant moment) {
    return wearings.stream()
        .filter(wearing -> wearing.covers(moment))
        .map(Wearing::person)
        .findFirst()
        .orElse(null);
  }

  /** Whether it may send at all from that facility. */
  public boolean belongsTo(String facilityCode) {
    return active && facility.equals(facilityCode);
  }
}
