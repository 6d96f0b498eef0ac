package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.UUID;

/**
 * A device as lists show it.
 *
 * @param label what staff call it; may be null
 * @param residentId who wears it now; null when nobody does or the caller may not see them
 * @param health by the rules of silence that count now
 * @param lastSeenAt when it was last heard of; null before the first time
 * @param battery percent; null when it never said
 * @param firmware as it was registered; may be null
 */
public record DeviceView(
    String id,
    DeviceKind kind,
    String label,
    String facilityCode,
    UUID residentId,
    String residentName,
    boolean active,
    DeviceHealth health,
    Instant lastSeenAt,
    Integer battery,
    String firmware) {}
