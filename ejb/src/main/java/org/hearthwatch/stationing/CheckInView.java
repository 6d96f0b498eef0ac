package org.hearthwatch.stationing;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that resident staff are present on a shift.
 *
 * @param accuracyMetres radius around the position, as the device claims; null without a position
 * @param distanceMetres from the facility; null without a position, or if it was never surveyed
 */
public record CheckInView(
    UUID id,
    UUID shiftId,
    String username,
    Instant occurredAt,
    Double latitude,
    Double longitude,
    Double accuracyMetres,
    Double distanceMetres,
    CheckInSignal signal) {}
