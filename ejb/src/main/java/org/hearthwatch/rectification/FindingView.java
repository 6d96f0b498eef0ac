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
 * @param firstDeadline the deadline it was confirmed with; another one than {@code deadline} when
 *     it was extended or reopened
 * @param plan what the facility will do; null until it says so
 * @param reopenings how often somebody found it not corrected
 * @param extensionUntil until when more time is asked for; null when it is not
 * @param major whether it is a major hazard, supervised until it is removed
 * @param reportedAt when the prefecture was told of the major hazard; null for not yet
 * @param repeatOf the same that was found within a year before; null for none
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
    FindingState state,
    Instant firstDeadline,
    String plan,
    Instant plannedAt,
    String plannedBy,
    int reopenings,
    Instant extensionUntil,
    boolean major,
    Instant reportedAt,
    UUID repeatOf) {

  /** Whether the deadline is not the first one any more. */
  public boolean isDeadlineMoved() {
    return !deadline.equals(firstDeadline);
  }
}
