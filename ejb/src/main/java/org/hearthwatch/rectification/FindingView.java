package org.hearthwatch.rectification;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * A line of the rectification ledger.
 *
 * @param number such as {@code FD-2026-000123}
 * @param sourceId the inspection or incident it was found in
 * @param itemCode the question of the checklist; null when it stands on none
 * @param grade scope and severity, A–L
 * @param deadline by when the facility must have corrected it
 * @param correctedAt null until the facility says so
 * @param verifiedAt null until somebody saw it
 */
public record FindingView(
    UUID id,
    String number,
    Named facility,
    FindingSource sourceKind,
    UUID sourceId,
    String itemCode,
    HazardClass hazardClass,
    char grade,
    String description,
    Instant confirmedAt,
    String confirmedBy,
    Instant deadline,
    Instant correctedAt,
    String correctedBy,
    String correction,
    Instant verifiedAt,
    String verifiedBy,
    FindingState state) {}
