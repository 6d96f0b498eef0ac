package org.hearthwatch.privacy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Through;

/**
 * One look at a person.
 *
 * @param who user name and names
 * @param role in which role, as in the realm
 * @param unit for which unit
 * @param through what was looked at
 * @param at when the look began
 * @param reason why, if somebody had to say so; null otherwise
 */
public record LookView(
    UUID id, Named who, String role, Named unit, Set<Through> through, Instant at, String reason) {}
