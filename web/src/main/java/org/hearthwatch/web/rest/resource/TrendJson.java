package org.hearthwatch.web.rest.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearthwatch.telemetry.TrendPoint;
import org.hearthwatch.telemetry.TrendPoint.Band;

/**
 * What readings come to over one span.
 *
 * @param readings how many rows of readings it is made of
 * @param values by the name of the reading
 * @param ordinal tells placements of the same span apart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrendJson(
    Instant startsAt,
    int readings,
    Map<String, Band> values,
    Integer steps,
    @JsonIgnore @Schema(hidden = true) int ordinal) {

  /** The points of an answer, which come in the order of time. */
  static List<TrendJson> of(List<TrendPoint> points) {
    List<TrendJson> all = new ArrayList<>(points.size());
    for (TrendPoint point : points) {
      TrendJson before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean same = before != null && before.startsAt.equals(point.startsAt());
      Map<String, Band> values = new TreeMap<>();
      point.bands().forEach((kind, band) -> values.put(kind.label(), band));
      all.add(
          new TrendJson(
              point.startsAt(),
              point.readings(),
              values,
              point.steps(),
              same ? before.ordinal + 1 : 0));
    }
    return all;
  }
}
