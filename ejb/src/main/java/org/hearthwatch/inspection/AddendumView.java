package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that stands beside a completed inspection and changes nothing in it.
 *
 * @param itemCode the question it is about; null for none
 * @param answer the late answer; null for a correction
 * @param occurredAt when it was given or written
 * @param recordedAt when it arrived
 */
public record AddendumView(
    UUID id,
    AddendumKind kind,
    String itemCode,
    String answer,
    String text,
    Instant occurredAt,
    Instant recordedAt,
    String recordedBy) {}
