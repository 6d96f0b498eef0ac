package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** Somebody from outside the facility saw that a finding is corrected; that closes it. */
@Stateless
@DenyAll
public class VerifyFinding {

  /** Verifies; rejects with {@code FINDING_NOT_CORRECTED} what the facility has not corrected. */
  @RolesAllowed({Role.Names.INSPECTOR, Role.Names.STATION_SUPERVISOR})
  public FindingView verify(UUID findingId) {
    throw new UnsupportedOperationException();
  }
}
