package org.hearthwatch.alert.model;

import java.util.UUID;

/**
 * Whom and what an alert concerns.
 *
 * @param personId null, and so the placement, for a device that is nobody's
 * @param facilityCode where it happens
 * @param deviceId the device that is silent; null when it is about no device
 */
public record AlertSubject(UUID personId, UUID placementId, String facilityCode, String deviceId) {
  /** A person during a placement. */
  public static AlertSubject person(UUID personId, UUID placementId, String facilityCode) {
    return new AlertSubject(personId, placementId, facilityCode, null);
  }
}
