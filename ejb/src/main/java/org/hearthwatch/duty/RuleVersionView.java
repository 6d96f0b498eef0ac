package org.hearthwatch.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a rule, with the parameters an administrator may change.
 *
 * @param division six digits; null for the whole province
 * @param validUntil null without end
 * @param cadence period of a recurring rule; null for others
 * @param within time allowed, ISO 8601 or working days ({@code P7WD}); null where the grade decides
 * @param withinByGrade {@code J-L PT24H; G-I P7D; …}; null for others
 * @param ladder {@code -P1D ACCOUNTABLE; P1D STATION; …}
 * @param pressing whether what is told about it late breaks quiet hours
 * @param reason why it was changed; null for the catalogue's own version
 */
public record RuleVersionView(
    UUID id,
    String code,
    String division,
    Instant validFrom,
    Instant validUntil,
    boolean inForce,
    String cadence,
    String within,
    String withinByGrade,
    BigDecimal weight,
    String ladder,
    boolean pressing,
    String event,
    String calendar,
    String source,
    String sourceStatus,
    String reason,
    String changedBy,
    Instant changedAt) {}
