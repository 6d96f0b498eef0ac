package org.hearthwatch.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.telemetry.CurrentVitals.Observed;
import org.hearthwatch.telemetry.News2Score;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * One person of a facility as the ward view shows them.
 *
 * @param score of the readings of the last hour; null when none of them counts, and under 16
 * @param readings the newest of each kind since the placement began, however old
 * @param countsFrom readings before that are shown with their age, and count for nothing
 * @param devices how many they wear
 * @param alerts those without an outcome, the most severe first
 */
public record WardLine(
    PlacementView placement,
    WardRisk risk,
    News2Score score,
    Map<ReadingKind, Observed> readings,
    Instant countsFrom,
    int devices,
    List<OpenAlert> alerts) {

  /** An alert without an outcome; {@code clearedAt} is null while its condition holds. */
  public record OpenAlert(
      UUID id,
      AlertKind kind,
      AlertSeverity severity,
      AlertState state,
      Instant raisedAt,
      Instant clearedAt) {}

  /** Keeps its own copies. */
  public WardLine {
    readings = Map.copyOf(readings);
    alerts = List.copyOf(alerts);
  }

  /** When they were last measured; null when they never were. */
  public Instant lastMeasuredAt() {
    return readings.values().stream().map(Observed::at).max(Instant::compareTo).orElse(null);
  }

  /** Whether a reading is too old to count. */
  public boolean isOld(Observed reading) {
    return reading.at().isBefore(countsFrom);
  }
}
