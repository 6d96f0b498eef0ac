package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/**
 * Reads incidents within the caller's scope: one that concerns a resident along the two lines of
 * the placement, any other with the facility.
 */
@Stateless
@DenyAll
public class FindIncidents {

  /** The incidents that match, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<IncidentView> list(IncidentFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** One incident. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public IncidentView byId(UUID id) {
    throw new UnsupportedOperationException();
  }
}
