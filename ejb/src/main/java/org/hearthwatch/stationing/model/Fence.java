package org.hearthwatch.stationing.model;

import org.hearthwatch.stationing.CheckInSignal;

/**
 * The ground of a facility, as a circle. It judges a position and never refuses one: a weak signal
 * is stored and shown, so that a bad telephone does not keep anybody from working.
 *
 * @param latitude of the facility; null if it was never surveyed
 * @param longitude of the facility; null if it was never surveyed
 */
public record Fence(Double latitude, Double longitude) {

  /** Metres around the surveyed point that still are the facility. */
  public static final double RADIUS = 300;

  /** A position less exact than this many metres cannot prove anything. */
  public static final double WORST_ACCURACY = 200;

  /** Metres from the facility; null when that cannot be said. */
  public Double distance(Position position) {
    return position == null || latitude == null || longitude == null
        ? null
        : position.metresTo(latitude, longitude);
  }

  /** What a position says; null means that none was told. */
  public CheckInSignal judge(Position position) {
    if (position == null) {
      return CheckInSignal.NO_POSITION;
    }
    Double distance = distance(position);
    if (distance == null) {
      return CheckInSignal.WEAK;
    }
    if (distance - position.accuracy() > RADIUS) {
      return CheckInSignal.AWAY;
    }
    if (position.accuracy() > WORST_ACCURACY) {
      return CheckInSignal.WEAK;
    }
    return distance <= RADIUS ? CheckInSignal.AT_FACILITY : CheckInSignal.AWAY;
  }
}
