package org.hearthwatch.incident;

import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;

/** Something reportable was told; nobody in particular is concerned when the placement is null. */
public record IncidentReported(
    UUID incidentId, String number, IncidentKind kind, UUID placementId, String facilityCode)
    implements DomainEvent {}
