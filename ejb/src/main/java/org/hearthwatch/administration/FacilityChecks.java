package org.hearthwatch.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.shared.Faults;

/** What a facility can be like. */
@Dependent
class FacilityChecks {

  private static final int MOST_BEDS = 5_000;

  /** China from end to end, so that nobody swaps the two or leaves out a figure. */
  private static final int SOUTH = 3;

  private static final int NORTH = 54;
  private static final int WEST = 73;
  private static final int EAST = 136;

  @Inject private Organisations organisations;
  @Inject private Administering administering;

  void check(Faults faults, FacilityEntry entry, Caller caller) {
    UnitNaming.check(faults, entry.nameZh(), entry.nameEn());
    faults.require("capacity", entry.capacity()).require("station", entry.station());
    Integer capacity = entry.capacity();
    faults.check(
        capacity == null || (capacity >= 1 && capacity <= MOST_BEDS),
        "capacity",
        "OUT_OF_RANGE",
        1,
        MOST_BEDS);
    faults.check(entry.station() == null || isStation(entry, caller), "station", "UNKNOWN_VALUE");
    checkPosition(faults, entry.latitude(), entry.longitude());
  }

  private boolean isStation(FacilityEntry entry, Caller caller) {
    return organisations
        .of(entry.station())
        .filter(unit -> unit.kind() == UnitKind.STATION)
        .filter(unit -> administering.reaches(caller, unit.code()))
        .isPresent();
  }

  private static void checkPosition(Faults faults, Double latitude, Double longitude) {
    faults
        .check(latitude != null || longitude == null, "latitude", "BOTH_OR_NEITHER")
        .check(longitude != null || latitude == null, "longitude", "BOTH_OR_NEITHER")
        .check(within(latitude, SOUTH, NORTH), "latitude", "OUT_OF_RANGE", SOUTH, NORTH)
        .check(within(longitude, WEST, EAST), "longitude", "OUT_OF_RANGE", WEST, EAST);
  }

  private static boolean within(Double value, int from, int to) {
    return value == null || (value >= from && value <= to);
  }
}
