package org.hearthwatch.telemetry;

import java.util.Map;

/**
 * A NEWS2 score. When partial it is a lower bound: the true score may be higher, and it must be
 * shown as such.
 *
 * @param score sum of the points of what was measured, 0 to 20
 * @param partial true when at least one of the seven parameters is missing
 * @param points points per measured parameter
 */
public record News2Score(int score, boolean partial, Map<ReadingKind, Integer> points) {
  /** Keeps its own copy of the points. */
  public News2Score {
    points = Map.copyOf(points);
  }

  /** Whether a single parameter alone scores 3, which asks for an urgent review by itself. */
  public boolean hasSingleThree() {
    return points.containsValue(3);
  }
}
