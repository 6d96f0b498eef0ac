package org.hearthwatch.stationing.model;

import java.util.Optional;

/**
 * Where a device says it is (WGS 84).
 *
 * @param accuracy radius in metres within which it really is; infinite if the device does not say
 */
public record Position(double latitude, double longitude, double accuracy) {

  private static final double EARTH_RADIUS = 6_371_008.8;

  /** The position, or nothing if what was told cannot be one. */
  public static Optional<Position> told(Double latitude, Double longitude, Double accuracy) {
    if (latitude == null || longitude == null) {
      return Optional.empty();
    }
    boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    boolean sized = accuracy != null && accuracy >= 0;
    return onEarth
        ? Optional.of(
            new Position(latitude, longitude, sized ? accuracy : Double.POSITIVE_INFINITY))
        : Optional.empty();
  }

  /** Metres along the surface to another point (haversine formula on the mean sphere). */
  public double metresTo(double otherLatitude, double otherLongitude) {
    double north = Math.toRadians(otherLatitude - latitude);
    double east = Math.toRadians(otherLongitude - longitude);
    double chord =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(otherLatitude))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /** The radius, or null if the device did not say. */
  public Double accuracyIfTold() {
    return Double.isInfinite(accuracy) ? null : accuracy;
  }
}
