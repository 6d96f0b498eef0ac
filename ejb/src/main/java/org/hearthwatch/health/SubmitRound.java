package org.hearthwatch.health;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.hearthwatch.shared.Role;

/** The facility reports on many residents at once. */
@Stateless
@DenyAll
public class SubmitRound {

  /** Stores every good update and names every bad one; at most 500 rows. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public RoundResult submit(List<SubmitHealthUpdate.Command> rows) {
    throw new UnsupportedOperationException();
  }
}
