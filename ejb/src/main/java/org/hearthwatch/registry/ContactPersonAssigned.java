package org.hearthwatch.registry;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;

/** A placement has a (new) contact person; open duties of the role move to them. */
public record ContactPersonAssigned(
    UUID placementId, UUID assignmentId, String username, String assignedBy, Instant at)
    implements DomainEvent {}
