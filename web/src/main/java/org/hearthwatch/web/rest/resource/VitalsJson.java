package org.hearthwatch.web.rest.resource;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hearthwatch.telemetry.VitalsRow;

/**
 * One row of vital signs; what was not measured is left out.
 *
 * @param ordinal tells rows of the same moment apart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VitalsJson(
    Instant observedAt,
    Integer hr,
    Integer spo2,
    Integer rr,
    Double temp,
    Integer sbp,
    Integer dbp,
    Integer acvpu,
    Boolean o2,
    Double glu,
    Double weight,
    Integer steps,
    Integer bat,
    Double room,
    Boolean fall,
    Boolean sos,
    Boolean worn,
    Boolean bed,
    Score news2,
    @JsonIgnore @Schema(hidden = true) int ordinal) {

  /** NEWS2; where partial, the true score may be higher. */
  public record Score(int score, boolean partial) {}

  /** The rows of an answer, which come in the order of time. */
  static List<VitalsJson> of(List<VitalsRow> rows) {
    List<VitalsJson> all = new java.util.ArrayList<>(rows.size());
    for (VitalsRow row : rows) {
      VitalsJson before = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean same = before != null && before.observedAt.equals(row.observedAt());
      all.add(of(row, same ? before.ordinal + 1 : 0));
    }
    return all;
  }

  private static VitalsJson of(VitalsRow row, int ordinal) {
    return new VitalsJson(
        row.observedAt(),
        row.hr(),
        row.spo2(),
        row.rr(),
        row.temp(),
        row.sbp(),
        row.dbp(),
        row.acvpu(),
        row.o2(),
        row.glu(),
        row.weight(),
        row.steps(),
        row.bat(),
        row.room(),
        row.fall(),
        row.sos(),
        row.worn(),
        row.bed(),
        row.news2() == null ? null : new Score(row.news2().score(), row.news2().partial()),
        ordinal);
  }
}
