package org.hearthwatch.alert;

import java.time.Instant;
import java.util.List;

/**
 * A threshold as people and programs see it.
 *
 * @param value the one that counts now
 * @param changes what was decided about it, the latest first; one that is planned among them
 */
public record ThresholdView(
    Threshold code,
    String unit,
    double value,
    double lowest,
    double highest,
    List<Change> changes) {

  /** From when on it is another value, who decided that, and why. */
  public record Change(
      double value,
      Instant validFrom,
      String reason,
      String setBy,
      String setByZh,
      String setByEn,
      Instant setAt) {}

  /** Keeps its own copy. */
  public ThresholdView {
    changes = List.copyOf(changes);
  }
}
