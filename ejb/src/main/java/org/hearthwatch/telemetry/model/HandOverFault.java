package org.hearthwatch.telemetry.model;

import java.util.Collection;
import java.util.Optional;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.telemetry.HandedObservation;

/**
 * Why an observation that a facility hands over is not even judged as a reading. The names are
 * stable: answers carry them.
 */
public enum HandOverFault {
  /** The person is not known to the facility, or did not live there at that time. */
  NOT_PLACED_HERE,
  /** No such active device of the facility. */
  DEVICE_UNKNOWN,
  /** The person did not wear the device at that time. */
  DEVICE_NOT_WORN;

  /**
   * The first fault; empty when there is none.
   *
   * @param placements of the person, as far as the facility sees them
   * @param device null when there is none of that name
   */
  public static Optional<HandOverFault> of(
      HandedObservation handed,
      String facility,
      Collection<PlacementRef> placements,
      KnownDevice device) {
    boolean placed =
        placements.stream()
            .filter(placement -> placement.facilityCode().equals(facility))
            .anyMatch(placement -> ObservedSpan.of(placement).covers(handed.observedAt()));
    if (!placed) {
      return Optional.of(NOT_PLACED_HERE);
    }
    if (device == null || !device.belongsTo(facility)) {
      return Optional.of(DEVICE_UNKNOWN);
    }
    return handed.personId().equals(device.wearerAt(handed.observedAt()))
        ? Optional.empty()
        : Optional.of(DEVICE_NOT_WORN);
  }
}
