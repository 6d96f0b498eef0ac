package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hearthwatch.alert.adapter.BoundsViews;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/** Reads the bounds that were set for one person. */
@Stateless
@DenyAll
public class FindBounds {
  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private BoundsViews views;

  /** Those that count now. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public BoundsView of(UUID residentId) {
    registry.readable(residentId, callers.get());
    return views.of(residentId);
  }
}
