package org.hearthwatch.registry;

import java.time.Instant;
import org.hearthwatch.shared.DomainEvent;
import org.hearthwatch.shared.Role;

/**
 * An account does not act in a role for a unit any more: it was moved, or suspended. What it owed
 * there is somebody else's now.
 */
public record AccountLeft(String username, Role role, String unitCode, Instant at)
    implements DomainEvent {}
