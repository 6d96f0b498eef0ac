package org.hearthwatch.stationing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** Resident staff say that they are there. The server's time counts. */
@Stateless
@DenyAll
public class CheckIn {

  /**
   * Checks in for a shift of the caller, from half an hour before it begins until it ends. A
   * position is asked for and never required; what cannot be one counts as none.
   *
   * @param latitude degrees north (WGS 84); may be null
   * @param longitude degrees east (WGS 84); may be null
   * @param accuracyMetres radius, as the device claims; may be null
   */
  @RolesAllowed(Role.Names.RESIDENT_STAFF)
  public CheckInView checkIn(
      UUID shiftId, Double latitude, Double longitude, Double accuracyMetres) {
    throw new UnsupportedOperationException();
  }
}
