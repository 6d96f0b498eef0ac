package org.hearthwatch.telemetry;

import java.time.Instant;
import java.util.UUID;

/**
 * A device that should have spoken and did not.
 *
 * @param wearer null when nobody wears it
 * @param lastHeard when it was last heard of
 * @param behind for a gateway: how many devices spoke through it last
 */
public record SilentDevice(
    String id, DeviceKind kind, String facilityCode, UUID wearer, Instant lastHeard, int behind) {}
