package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A conflict of interest between an inspector and a facility.
 *
 * @param endedAt null while it lasts
 */
public record ConflictView(
    UUID id,
    String inspector,
    String facilityCode,
    String reason,
    Instant declaredAt,
    String declaredBy,
    Instant endedAt,
    String endedBy) {}
