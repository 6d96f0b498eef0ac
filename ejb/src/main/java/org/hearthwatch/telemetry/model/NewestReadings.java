package org.hearthwatch.telemetry.model;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.CurrentVitals.Observed;
import org.hearthwatch.telemetry.ReadingKind;

/** Folds the rows of one person, in any order, into the newest value of each kind. */
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
    newest.merge(kind, observed, (known, other) -> other.at().isAfter(known.at()) ? other : known);
  }

  /** A flag was true then. */
  public void wasTrue(ReadingKind kind, Instant at) {
    lastTrue.merge(kind, at, (known, other) -> other.isAfter(known) ? other : known);
  }

  /** What it all comes to. */
  public CurrentVitals vitals() {
    return new CurrentVitals(newest, lastTrue);
  }

  /** The same without what was observed before or after a span. */
  public CurrentVitals within(Instant from, Instant to) {
    Map<ReadingKind, Observed> values = new EnumMap<>(newest);
    values.values().removeIf(one -> one.at().isBefore(from) || one.at().isAfter(to));
    Map<ReadingKind, Instant> flags = new EnumMap<>(lastTrue);
    flags.values().removeIf(at -> at.isBefore(from) || at.isAfter(to));
    return new CurrentVitals(values, flags);
  }
}
