package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Folds the rows of one person, from the latest to the oldest, into the newest value of each kind.
 */
public final class NewestReadings {
  private final Map<ReadingKind, CurrentVitals.Observed> newest = new EnumMap<>(ReadingKind.class);
  private final Map<ReadingKind, Instant> lastTrue = new EnumMap<>(ReadingKind.class);

  private CurrentVitals.Observed laterSteps;

  /** Takes the next row, which is no later than those before it. */
  public void older(ReadingRow row) {
    noteSteps(row);
    for (ReadingKind kind : row.kinds()) {
      double value = row.value(kind);
      newest.putIfAbsent(kind, new CurrentVitals.Observed(value, row.observedAt()));
      if (kind.form() == ReadingKind.Form.FLAG && value != 0) {
        lastTrue.putIfAbsent(kind, row.observedAt());
      }
    }
  }

  // Steps count up from midnight: more of them than before is movement at the later time.
  private void noteSteps(ReadingRow row) {
    Double steps = row.value(ReadingKind.STEPS);
    if (steps == null) {
      return;
    }
    if (laterSteps != null && laterSteps.value() > steps) {
      lastTrue.putIfAbsent(ReadingKind.STEPS, laterSteps.at());
    }
    laterSteps = new CurrentVitals.Observed(steps, row.observedAt());
  }

  /** What the rows so far come to. */
  public CurrentVitals vitals() {
    return new CurrentVitals(newest, lastTrue);
  }
}
