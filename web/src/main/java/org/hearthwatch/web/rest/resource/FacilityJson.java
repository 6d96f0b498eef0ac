package org.hearthwatch.web.rest.resource;

import java.time.Instant;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.Named;

/** A facility; residents counts those the caller may see. */
public record FacilityJson(
    String code,
    String nameZh,
    String nameEn,
    Named division,
    Named station,
    int capacity,
    int residents,
    Double latitude,
    Double longitude,
    Instant supervisedSince) {

  static FacilityJson of(FacilityView view) {
    return new FacilityJson(
        view.code(),
        view.name().zh(),
        view.name().en(),
        view.division(),
        view.station(),
        view.capacity(),
        view.residents(),
        view.latitude(),
        view.longitude(),
        view.supervisedSince());
  }
}
