package org.hearthwatch.contact;

import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * One of the people whom a contact person answers for, with the last contact over each channel and
 * what is due.
 *
 * @param contactPerson who answers for them; somebody else than the asker while the asker stands in
 * @param lastVisitAt when somebody of the station was last there; null for never
 * @param pending how many duties of the contact person can still be done
 * @param overdue how many of those are past their deadline
 * @param nextDueAt the nearest deadline of them; null when nothing is pending
 * @param nextObligation the rule that deadline is of
 * @param findings how many findings that came of contacts with them are not closed
 */
public record PersonInCare(
    UUID placementId,
    UUID residentId,
    String residentName,
    Named facility,
    String room,
    String contactPerson,
    Instant lastVisitAt,
    Instant lastCallAt,
    Instant lastVideoAt,
    int pending,
    int overdue,
    Instant nextDueAt,
    String nextObligation,
    int findings) {}
