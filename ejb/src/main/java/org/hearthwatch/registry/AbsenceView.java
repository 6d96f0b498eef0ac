package org.hearthwatch.registry;

import java.time.Instant;
import java.util.UUID;

/**
 * An absence as lists show it.
 *
 * @param from its first moment
 * @param until the moment from which the person is back
 */
public record AbsenceView(
    UUID id, AccountView absent, AccountView deputy, Instant from, Instant until) {}
