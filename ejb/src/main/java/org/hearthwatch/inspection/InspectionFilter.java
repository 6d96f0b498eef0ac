package org.hearthwatch.inspection;

import java.time.LocalDate;

/**
 * Which inspections to list. Null means any.
 *
 * @param facility code
 * @param inspector user name
 * @param from first day for which it is scheduled
 * @param to last day for which it is scheduled, included
 */
public record InspectionFilter(
    String facility, String inspector, InspectionState state, LocalDate from, LocalDate to) {

  /** Everything the caller may see. */
  public static InspectionFilter any() {
    return new InspectionFilter(null, null, null, null, null);
  }

  /** The same, for one facility only. */
  public InspectionFilter atFacility(String code) {
    return new InspectionFilter(code, inspector, state, from, to);
  }

  /** The same, for one inspector only. */
  public InspectionFilter by(String username) {
    return new InspectionFilter(facility, username, state, from, to);
  }
}
