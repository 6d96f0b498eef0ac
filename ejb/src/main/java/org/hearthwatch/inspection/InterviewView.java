package org.hearthwatch.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A person drawn for a private interview.
 *
 * @param name as the reader may see it
 * @param outcome null until it is told
 */
public record InterviewView(
    int position,
    UUID placementId,
    UUID residentId,
    String name,
    String room,
    InterviewOutcome outcome,
    Instant toldAt) {}
