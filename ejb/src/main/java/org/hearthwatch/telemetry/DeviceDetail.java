package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.List;

/**
 * One device with everybody who wore it.
 *
 * @param label what staff call it; may be null, as serial and firmware may
 * @param signsIn whether it has a secret of its own; one that has none stands behind a gateway
 * @param revokedFor null while it is in service, or when it was never said
 * @param health by the rules of silence that count now
 * @param lastSeenAt null before it was heard of
 * @param battery percent; null when it never said
 * @param wearings the latest first; none for administrators, who see no person's data
 */
public record DeviceDetail(
    String id,
    DeviceKind kind,
    String label,
    String facilityCode,
    String serial,
    String firmware,
    boolean signsIn,
    boolean active,
    RevocationReason revokedFor,
    Instant revokedAt,
    Instant registeredAt,
    DeviceHealth health,
    Instant lastSeenAt,
    Integer battery,
    List<Wearing> wearings) {

  /** Keeps its own copy of the wearings. */
  public DeviceDetail {
    wearings = List.copyOf(wearings);
  }

  /** Who wears it now; null when nobody does. */
  public Wearing worn() {
    return wearings.stream().filter(one -> one.until() == null).findFirst().orElse(null);
  }
}
