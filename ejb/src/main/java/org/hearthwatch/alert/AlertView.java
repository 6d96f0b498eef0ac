package org.hearthwatch.alert;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * An alert as people and programs see it.
 *
 * @param residentId null, with the name and the placement, for a device that is nobody's
 * @param facilityCode the facility it happens in
 * @param deviceId the device that is silent; null when it is about no device
 * @param news2Score null when the alert is not about NEWS2
 * @param news2Partial whether the score is a lower bound, because parameters were missing
 * @param readings what it rests on, by SenML name
 * @param observedAt when the condition was first measured
 * @param lastSeenAt when it was last measured
 * @param assignedTo whom it was given to; null for nobody in particular
 * @param outcomeKind null while there is none, and for old ones that were told in words only
 * @param clearedAt when it was found gone; null while it lasts, and for what only a person can end
 */
public record AlertView(
    UUID id,
    String number,
    UUID residentId,
    String residentName,
    UUID placementId,
    Named facility,
    String facilityCode,
    String deviceId,
    AlertKind kind,
    AlertSeverity severity,
    Integer news2Score,
    Boolean news2Partial,
    Map<String, Object> readings,
    Instant observedAt,
    Instant raisedAt,
    Instant lastSeenAt,
    Instant clearedAt,
    Instant acknowledgedAt,
    String acknowledgedBy,
    String acknowledgedByZh,
    String acknowledgedByEn,
    String acknowledgementNote,
    String assignedTo,
    String assignedToZh,
    String assignedToEn,
    Instant assignedAt,
    Instant resolvedAt,
    String resolvedBy,
    OutcomeKind outcomeKind,
    String outcome,
    AlertState state) {}
