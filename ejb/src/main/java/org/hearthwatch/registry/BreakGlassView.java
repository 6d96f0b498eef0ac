package org.hearthwatch.registry;

import java.time.Instant;
import java.util.UUID;

/**
 * Access in need, as lists show it.
 *
 * @param personNumber such as {@code PS-2026-000123}; who that is, is shown to whoever may see it
 * @param who user name and names of whoever asked
 * @param role in which role, as in the realm
 * @param unit for which unit
 * @param station the station that was told
 * @param expiresAt when it ends by itself
 * @param endedAt when somebody ended it before; null otherwise
 * @param open whether it lasts
 */
public record BreakGlassView(
    UUID id,
    UUID residentId,
    String personNumber,
    Named who,
    String role,
    Named unit,
    Named station,
    String reason,
    Instant grantedAt,
    Instant expiresAt,
    Instant endedAt,
    String endedBy,
    boolean open) {}
