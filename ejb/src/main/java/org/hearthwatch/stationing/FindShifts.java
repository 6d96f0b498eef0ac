package org.hearthwatch.stationing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;
import org.hearthwatch.stationing.adapter.Shifts;

/** Reads shifts within the caller's scope. */
@Stateless
@DenyAll
public class FindShifts {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Shifts shifts;
  @Inject private Clock clock;

  /** The caller's own shifts that touch a span, by start. */
  @RolesAllowed(Role.Names.RESIDENT_STAFF)
  public List<ShiftView> mine(Instant from, Instant to) {
    requireSpan(from, to);
    return shifts.of(callers.get().username(), from, to, clock.instant());
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
    String visible = registry.facility(facilityCode, callers.get()).code();
    requireSpan(from, to);
    return shifts.in(visible, from, to, clock.instant());
  }

  private static void requireSpan(Instant from, Instant to) {
    new Faults().require("from", from).require("to", to).throwIfAny();
  }
}
