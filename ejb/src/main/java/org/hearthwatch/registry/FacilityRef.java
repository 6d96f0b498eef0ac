package org.hearthwatch.registry;

import java.time.Instant;

/** A facility as other capabilities hold it; its supervising station inspects it. */
public record FacilityRef(
    Named name,
    String division,
    String stationCode,
    Instant supervisedSince,
    Double latitude,
    Double longitude) {

  /** Its code. */
  public String code() {
    return name.code();
  }
}
