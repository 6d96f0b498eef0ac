package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.hearthwatch.shared.Role;

/** The station says which of its officers answers for a placed person; a change leaves no gap. */
@Stateless
@DenyAll
public class AssignContactPerson {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private ContactPersons contactPersons;
  @Inject private Clock clock;

  /** Assigns the officer from now on; the one before is relieved at the same moment. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public void assign(UUID placementId, String username) {
    Caller caller = callers.get();
    contactPersons.assign(
        registry.placement(placementId, caller), username, caller, clock.instant());
  }
}
