package org.hearthwatch.registry;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is entered about a facility.
 *
 * @param stationCode the supervising station
 * @param latitude degrees north (WGS 84); null if not surveyed, and then so is the longitude
 * @param supervisedSince from when on duties are opened; never changes
 */
public record FacilityFacts(
    String nameZh,
    String nameEn,
    int capacity,
    String stationCode,
    Double latitude,
    Double longitude,
    Instant supervisedSince) {

  /** What differs from another state, by field: before and after, in texts. */
  public Map<String, List<String>> differences(FacilityFacts after) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    add(found, "nameZh", nameZh, after.nameZh);
    add(found, "nameEn", nameEn, after.nameEn);
    add(found, "capacity", capacity, after.capacity);
    add(found, "station", stationCode, after.stationCode);
    add(found, "latitude", latitude, after.latitude);
    add(found, "longitude", longitude, after.longitude);
    return found;
  }

  private static void add(
      Map<String, List<String>> found, String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      found.put(field, Arrays.asList(Objects.toString(before, ""), Objects.toString(after, "")));
    }
  }
}
