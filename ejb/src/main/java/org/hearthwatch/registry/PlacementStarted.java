package org.hearthwatch.registry;

import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;

/** Somebody was placed in a facility. */
public record PlacementStarted(UUID placementId, String stationCode, String facilityCode)
    implements DomainEvent {}
