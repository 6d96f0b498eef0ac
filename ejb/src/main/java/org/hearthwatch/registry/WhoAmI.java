package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hearthwatch.shared.Role;

/** Tells the signed-in user in which role and for which unit they act. */
@Stateless
@DenyAll
public class WhoAmI {

  @Inject private CurrentCaller callers;

  /** The caller; rejects with {@code ACCOUNT_UNKNOWN} who is signed in and not registered here. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public Caller get() {
    return callers.get();
  }
}
