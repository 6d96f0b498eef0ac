package org.hearthwatch.shared;

/**
 * What an account may see. A placement is visible along two lines, the placing station's (station,
 * its prefecture, the province) and the caring facility's (facility, its prefecture, the province),
 * and to nobody else.
 */
public sealed interface Scope {

  /** Everything in the province. */
  record Province() implements Scope {}

  /** All stations and facilities of one prefecture, and the placements they take part in. */
  record Prefecture(String division) implements Scope {}

  /** One station, the placements it made, and the facilities that care for them. */
  record Station(String station, String division) implements Scope {}

  /** One facility and the placements in it. */
  record Facility(String facility, String division) implements Scope {}

  /** No person's and no facility's data: the administrator. */
  record Nothing() implements Scope {}

  /** The units at both ends of a placement, by which its visibility is decided. */
  record Lines(String station, String stationDivision, String facility, String facilityDivision) {}

  /** Whether data of a placement with these lines may be shown. */
  default boolean sees(Lines lines) {
    if (this instanceof Province) {
      return true;
    }
    if (this instanceof Prefecture own) {
      return own.division.equals(lines.stationDivision)
          || own.division.equals(lines.facilityDivision);
    }
    if (this instanceof Station own) {
      return own.station.equals(lines.station);
    }
    return this instanceof Facility own && own.facility.equals(lines.facility);
  }

  /**
   * Whether a facility itself may be shown. A station also sees facilities that it supervises or in
   * which it has placed somebody; the caller says so.
   */
  default boolean seesFacility(String facility, String division, boolean ofCallersStation) {
    if (this instanceof Province) {
      return true;
    }
    if (this instanceof Prefecture own) {
      return own.division.equals(division);
    }
    if (this instanceof Station) {
      return ofCallersStation;
    }
    return this instanceof Facility own && own.facility.equals(facility);
  }
}
