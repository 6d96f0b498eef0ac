package org.hearthwatch.web.rest.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearthwatch.alert.WardLine;
import org.hearthwatch.alert.WardRisk;

/**
 * How one person of a facility is.
 *
 * @param readings by SenML name, the newest of each, however old
 * @param place where it stands in the list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WardJson(
    UUID residentId,
    String residentName,
    String room,
    WardRisk risk,
    VitalsJson.Score news2,
    Map<String, ReadingJson> readings,
    Instant countsFrom,
    Instant lastMeasuredAt,
    int devices,
    List<WardLine.OpenAlert> alerts,
    @JsonIgnore @Schema(hidden = true) String place) {
  /** In the order of the list. */
  private static final List<WardRisk> RISKS = List.of(WardRisk.values());

  /** A value and when it was measured; flags are 0 and 1. */
  public record ReadingJson(double value, Instant observedAt) {}

  static WardJson of(WardLine line) {
    Map<String, ReadingJson> readings = new TreeMap<>();
    line.readings()
        .forEach((kind, one) -> readings.put(kind.label(), new ReadingJson(one.value(), one.at())));
    return new WardJson(
        line.placement().residentId(),
        line.placement().residentName(),
        line.placement().room(),
        line.risk(),
        line.score() == null
            ? null
            : new VitalsJson.Score(line.score().score(), line.score().partial()),
        readings,
        line.countsFrom(),
        line.lastMeasuredAt(),
        line.devices(),
        line.alerts(),
        place(line));
  }

  private static String place(WardLine line) {
    int score = line.score() == null ? 0 : line.score().score();
    return "%d %02d %s"
        .formatted(RISKS.indexOf(line.risk()), 99 - score, line.placement().number());
  }
}
