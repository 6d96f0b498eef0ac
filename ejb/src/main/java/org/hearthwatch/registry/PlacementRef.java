package org.hearthwatch.registry;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.shared.Scope;

/** A placement as other capabilities hold it. */
public record PlacementRef(
    UUID id,
    UUID personId,
    String stationCode,
    String facilityCode,
    Instant startsAt,
    Instant endsAt,
    Scope.Lines lines) {}
