package org.hearthwatch.stationing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.shared.Role;

/** Reads shifts within the caller's scope. */
@Stateless
@DenyAll
public class FindShifts {

  /** The caller's own shifts that touch a span, by start. */
  @RolesAllowed(Role.Names.RESIDENT_STAFF)
  public List<ShiftView> mine(Instant from, Instant to) {
    throw new UnsupportedOperationException();
  }

  /** The shifts in a facility that touch a span, by start. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<ShiftView> ofFacility(String facilityCode, Instant from, Instant to) {
    throw new UnsupportedOperationException();
  }
}
