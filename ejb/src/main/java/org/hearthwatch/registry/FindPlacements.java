package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.adapter.Placements;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads placements within the caller's scope. */
@Stateless
@DenyAll
public class FindPlacements {

  @Inject private CurrentCaller callers;
  @Inject private Placements placements;

  /** All that last, by facility, room and number. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<PlacementView> current() {
    return placements.current(callers.get().scope(), null);
  }

  /** Those that last in one facility, by room and number. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<PlacementView> currentIn(String facilityCode) {
    return placements.current(callers.get().scope(), facilityCode);
  }

  /** One placement, also one that has ended. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public PlacementView byId(UUID id) {
    return placements.view(id, callers.get().scope()).orElseThrow(Rejection::notFound);
  }
}
