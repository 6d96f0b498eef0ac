package org.hearthwatch.duty;

import java.util.UUID;

/**
 * What a duty is about and where it belongs.
 *
 * @param id identifier of the subject; for a facility its code, or the shift it is about
 * @param placementId the placement concerned; null for a facility as a whole
 * @param facilityCode the facility concerned
 */
public record DutySubject(SubjectKind kind, String id, UUID placementId, String facilityCode) {}
