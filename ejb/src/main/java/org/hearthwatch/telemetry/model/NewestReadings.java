package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.CurrentVitals.Observed;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Folds the rows of one person, in any order, into the newest value of each kind. Only of steps the
 * order tells: when they grew is found out best from the earliest row to the latest.
 */
public final class NewestReadings {
  private final Map<ReadingKind, Observed> newest = new EnumMap<>(ReadingKind.class);
  private final Map<ReadingKind, Instant> lastTrue = new EnumMap<>(ReadingKind.class);

  /** Takes a row. */
  public void take(ReadingRow row) {
    for (ReadingKind kind : row.kinds()) {
      Observed observed = new Observed(row.value(kind), row.observedAt());
      take(kind, observed);
      if (kind.form() == ReadingKind.Form.FLAG && observed.value() != 0) {
        wasTrue(kind, observed.at());
      }
    }
  }

  /** Takes one value; of two of the same moment, the first stands. */
  public void take(ReadingKind kind, Observed observed) {
    Observed known = newest.putIfAbsent(kind, observed);
    if (known == null) {
      return;
    }
    boolean later = observed.at().isAfter(known.at());
    if (kind == ReadingKind.STEPS) {
      noteSteps(later ? known : observed, later ? observed : known);
    }
    if (later) {
      newest.put(kind, observed);
    }
  }

  // Steps count up from midnight: more of them than before is movement at the later time.
  private void noteSteps(Observed before, Observed after) {
    if (after.value() > before.value()) {
      wasTrue(ReadingKind.STEPS, after.at());
    }
  }

  /** A flag was true then; of steps, that there were more of them. */
  public void wasTrue(ReadingKind kind, Instant at) {
    lastTrue.merge(kind, at, (known, other) -> other.isAfter(known) ? other : known);
  }

  /** What it all comes to. */
  public CurrentVitals vitals() {
    return new CurrentVitals(newest, lastTrue);
  }
}
