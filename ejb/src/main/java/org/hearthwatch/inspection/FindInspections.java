package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/**
 * Reads inspections within the caller's scope. Nobody in a facility sees an unannounced one before
 * it has started.
 */
@Stateless
@DenyAll
public class FindInspections {

  /** The inspections that match, the latest day first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<InspectionView> list(InspectionFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** One inspection with its checklist and findings. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public InspectionDetail byId(UUID id) {
    throw new UnsupportedOperationException();
  }
}
