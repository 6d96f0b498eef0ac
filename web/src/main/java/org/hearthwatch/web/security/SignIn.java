package org.hearthwatch.web.security;

import java.time.Instant;

/**
 * One sign-in of a person that has not ended.
 *
 * @param id the realm's name for it
 * @param device the browser and the system it runs on, as far as the realm could tell; may be empty
 * @param address where the person signed in from
 * @param current whether it is the one that asks
 */
public record SignIn(
    String id,
    String device,
    String address,
    Instant startedAt,
    Instant lastUsedAt,
    boolean current) {}
