package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;

/**
 * A registered device as the ingest needs it.
 *
 * @param last what was noted when it was last heard of
 * @param wearings who wore it from when until when
 */
public record KnownDevice(
    String id,
    String facility,
    DeviceKind kind,
    boolean active,
    LastSign last,
    List<Wearing> wearings) {
  /**
   * The last sign of a device that was noted; each part null when there was none.
   *
   * @param offlineSince when it was last said to be off, which it may have been heard after
   * @param publisher who spoke for it
   */
  public record LastSign(Instant heard, Instant offlineSince, Integer battery, String publisher) {
    /** Nothing is known. */
    public static final LastSign NONE = new LastSign(null, null, null, null);

    /** Whether it was off and not heard of after. */
    public boolean isOff() {
      return offlineSince != null && heard != null && !offlineSince.isBefore(heard);
    }
  }

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
