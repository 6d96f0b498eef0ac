package org.hearthwatch.alert;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The bounds a clinician set for one person, by SenML name.
 *
 * @param version counts from 1; 0 when none were ever set, and then the rest is empty
 * @param reason null for a reader who may not see what is written about a person
 */
public record BoundsView(
    UUID residentId,
    int version,
    Map<String, Bound> bounds,
    String reason,
    String setBy,
    String setByZh,
    String setByEn,
    Instant setAt) {}
