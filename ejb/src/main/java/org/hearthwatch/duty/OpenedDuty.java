package org.hearthwatch.duty;

import java.time.Instant;
import java.util.UUID;

/** A duty that was just opened; accountable is null when the unit has nobody in that role. */
public record OpenedDuty(UUID id, String obligation, String accountable, Instant dueAt) {}
