package org.hearthwatch.alert;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody told the others who work on an alert.
 *
 * @param text null for a reader who may not see what is written about a person
 */
public record AlertComment(
    UUID id,
    Instant writtenAt,
    String writtenBy,
    String writtenByZh,
    String writtenByEn,
    String text) {}
