package org.hearthwatch.administration;

import java.time.Instant;
import org.hearthwatch.registry.FacilityFacts;

/**
 * What is entered about a facility.
 *
 * @param capacity the number of beds
 * @param station code of the supervising station
 * @param latitude degrees north (WGS 84); null together with the longitude
 */
public record FacilityEntry(
    String nameZh,
    String nameEn,
    Integer capacity,
    String station,
    Double latitude,
    Double longitude) {

  FacilityFacts facts(Instant supervisedSince) {
    return new FacilityFacts(
        nameZh.strip(), nameEn.strip(), capacity, station, latitude, longitude, supervisedSince);
  }
}
