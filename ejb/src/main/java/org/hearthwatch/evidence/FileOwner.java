package org.hearthwatch.evidence;

import java.util.UUID;

/**
 * What a file belongs to, told by the capability that keeps it and has checked the caller's scope.
 *
 * @param id of the visit or finding
 * @param placementId of the person it is about; null for a matter of the whole house
 * @param stream code of the station or facility on whose record it goes
 */
public record FileOwner(
    FileSubject subject, UUID id, UUID placementId, String facilityCode, String stream) {}
