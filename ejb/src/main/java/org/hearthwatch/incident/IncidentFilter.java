package org.hearthwatch.incident;

import java.util.UUID;

/**
 * Which incidents to list. Null means any.
 *
 * @param facility code
 * @param residentId the person concerned
 * @param unreportedOnly true for those whose first report was not sent yet
 */
public record IncidentFilter(
    String facility, UUID residentId, IncidentKind kind, boolean unreportedOnly) {

  /** Everything the caller may see. */
  public static IncidentFilter any() {
    return new IncidentFilter(null, null, null, false);
  }

  /** The same, for one facility only. */
  public IncidentFilter atFacility(String code) {
    return new IncidentFilter(code, residentId, kind, unreportedOnly);
  }

  /** The same, for one resident only. */
  public IncidentFilter of(UUID resident) {
    return new IncidentFilter(facility, resident, kind, unreportedOnly);
  }
}
