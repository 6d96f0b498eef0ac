package org.hearthwatch.alert.model;

import java.time.Duration;
import java.util.Map;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * What the readings of one person are compared with.
 *
 * @param urgent the NEWS2 score from which it is urgent
 * @param emergency the NEWS2 score from which it is an emergency
 * @param room within which temperatures of a room one can live
 * @param roomHysteresis how far inside of that a room has to be for its alert to clear
 * @param clearAfter for how long the readings have to be better for an alert to clear
 * @param personal the bounds that a clinician set for this person
 */
public record Limits(
    int urgent,
    int emergency,
    Bound room,
    double roomHysteresis,
    Duration clearAfter,
    Map<ReadingKind, Bound> personal) {
  /** Keeps its own copy of the bounds. */
  public Limits {
    personal = Map.copyOf(personal);
  }

  /** The same with bounds of a person's own. */
  public Limits with(Map<ReadingKind, Bound> bounds) {
    return new Limits(urgent, emergency, room, roomHysteresis, clearAfter, bounds);
  }

  /** Whether the clinician says that this value is no reason for an alarm of its own. */
  boolean isUsual(ReadingKind kind, double value) {
    return personal.containsKey(kind) && personal.get(kind).holds(value);
  }

  /** Whether the clinician says that it is one. */
  boolean isBeyond(ReadingKind kind, double value) {
    return personal.containsKey(kind) && !personal.get(kind).holds(value);
  }

  /** Whether a room is in order again by enough. */
  boolean isRoomInOrder(double celsius) {
    return celsius >= room.low() + roomHysteresis && celsius <= room.high() - roomHysteresis;
  }
}
