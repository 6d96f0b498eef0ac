package org.hearthwatch.alert;

import java.util.EnumSet;
import java.util.Set;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * Between which values one reading of one person gives no alarm; both ends are inside.
 *
 * @param low null for no lower bound
 * @param high null for no upper bound
 */
public record Bound(Double low, Double high) {
  /** The readings for which a person can have bounds of their own. */
  static final Set<ReadingKind> OF =
      Set.copyOf(
          EnumSet.of(
              ReadingKind.HR, ReadingKind.RR, ReadingKind.SPO2, ReadingKind.SBP, ReadingKind.TEMP));

  /** Whether a value gives no alarm. */
  public boolean holds(double value) {
    return (low == null || value >= low) && (high == null || value <= high);
  }

  boolean isSomeBound() {
    return low != null || high != null;
  }

  boolean isInOrder() {
    return low == null || high == null || low < high;
  }

  boolean isPlausibleFor(ReadingKind kind) {
    return (low == null || kind.isPlausible(low)) && (high == null || kind.isPlausible(high));
  }
}
