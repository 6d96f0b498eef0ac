package org.hearthwatch.stationing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import org.hearthwatch.shared.Role;

/** The station says who of its resident staff is in a facility, and when. */
@Stateless
@DenyAll
public class RosterShift {

  /** Rosters the shift; its check-in becomes a duty of the officer. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public ShiftView roster(String facilityCode, String username, Instant startsAt, Instant endsAt) {
    throw new UnsupportedOperationException();
  }
}
