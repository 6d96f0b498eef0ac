package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** The facility sends its first report to the authority; that stops the first clock. */
@Stateless
@DenyAll
public class SendFirstReport {

  /** Sends it, once; rejects with {@code FIRST_REPORT_SENT} a second time. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public IncidentView send(UUID incidentId, String text) {
    throw new UnsupportedOperationException();
  }
}
