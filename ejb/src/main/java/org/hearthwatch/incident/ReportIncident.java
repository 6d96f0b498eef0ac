package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** Somebody in the facility or of the station tells of something reportable. */
@Stateless
@DenyAll
public class ReportIncident {

  /**
   * What is known now; the rest can follow.
   *
   * @param facilityCode may be null when a resident is named
   * @param residentId null when nobody in particular is concerned
   * @param occurredAt null means when it became known
   * @param awareAt when the first member of staff knew; null means now
   */
  public record Command(
      String facilityCode,
      UUID residentId,
      IncidentKind kind,
      Instant occurredAt,
      Instant awareAt,
      String description) {}

  /** Stores the incident and starts its legal clocks at {@code awareAt}. */
  @RolesAllowed({Role.Names.FACILITY_STAFF, Role.Names.RESIDENT_STAFF, Role.Names.CONTACT_PERSON})
  public IncidentView report(Command command) {
    throw new UnsupportedOperationException();
  }
}
