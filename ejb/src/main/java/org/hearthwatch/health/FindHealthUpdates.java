package org.hearthwatch.health;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** Reads health updates within the caller's scope. */
@Stateless
@DenyAll
public class FindHealthUpdates {

  /** The latest update of every resident of a facility who has one, by resident. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<HealthUpdateView> latest(String facilityCode) {
    throw new UnsupportedOperationException();
  }

  /** The updates of one resident, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<HealthUpdateView> ofResident(UUID residentId, int limit) {
    throw new UnsupportedOperationException();
  }
}
