package org.hearthwatch.registry;

import java.time.Instant;

/**
 * A facility as a list shows it.
 *
 * @param station the supervising station
 * @param residents the people placed there now, as far as the caller may see them
 */
public record FacilityView(
    Named name,
    Named division,
    Named station,
    int capacity,
    int residents,
    Double latitude,
    Double longitude,
    Instant supervisedSince) {

  /** Its code. */
  public String code() {
    return name.code();
  }
}
