package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** The facility says that it has corrected what was found. */
@Stateless
@DenyAll
public class SubmitCorrection {

  /** Stores how it was corrected; rejects with {@code FINDING_CORRECTED} a second time. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public FindingView submit(UUID findingId, String correction) {
    throw new UnsupportedOperationException();
  }
}
