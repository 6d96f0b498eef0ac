package org.hearthwatch.alert;

import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;

/**
 * An alert was raised. The contact person is null where the placement has none. Person and
 * placement are null for a device that is nobody's; the station is then the one that supervises the
 * facility.
 */
public record AlertRaised(
    UUID alertId,
    UUID personId,
    UUID placementId,
    String stationCode,
    String facilityCode,
    String contactPerson,
    AlertKind kind,
    AlertSeverity severity)
    implements DomainEvent {}
