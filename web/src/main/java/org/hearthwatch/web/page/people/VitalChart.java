package org.hearthwatch.web.page.people;

import java.util.List;

/**
 * One of the small charts of vital signs.
 *
 * @param key its name, key {@code vital.<key>}
 * @param of the readings it draws
 * @param unit as printed
 * @param min lowest value of the axis, unless something lies below
 * @param max highest value of the axis, unless something lies above
 * @param low at or below, a reading scores 3 in NEWS2; null when there is no such bound
 * @param high at or above, a reading scores 3; null when there is no such bound
 * @param digits decimals shown
 */
public record VitalChart(
    String key,
    List<String> of,
    String unit,
    double min,
    double max,
    Double low,
    Double high,
    int digits) {

  /**
   * All of them, in the order in which clinicians read them. Bounds: RCP, NEWS2 (2017), score 3.
   */
  static final List<VitalChart> ALL =
      List.of(
          new VitalChart("hr", List.of("hr"), "/min", 40, 140, 40.0, 131.0, 0),
          new VitalChart("spo2", List.of("spo2"), "%", 86, 100, 91.0, null, 0),
          new VitalChart("rr", List.of("rr"), "/min", 8, 28, 8.0, 25.0, 0),
          new VitalChart("temp", List.of("temp"), "℃", 35, 40, 35.0, null, 1),
          new VitalChart("bp", List.of("sbp", "dbp"), "mmHg", 60, 180, 90.0, 220.0, 0),
          new VitalChart("news2", List.of("score"), "", 0, 10, null, 7.0, 0));

  /** Keeps its own copy. */
  public VitalChart {
    of = List.copyOf(of);
  }
}
