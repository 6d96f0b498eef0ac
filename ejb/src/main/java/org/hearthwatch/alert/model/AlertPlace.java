package org.hearthwatch.alert.model;

import java.util.UUID;

/**
 * Where an alert belongs.
 *
 * @param placementId null for a device that is nobody's
 * @param stationCode the placing station, or the one that supervises the facility
 */
public record AlertPlace(UUID placementId, String stationCode, String facilityCode) {}
