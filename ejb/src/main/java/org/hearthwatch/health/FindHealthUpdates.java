package org.hearthwatch.health;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.health.adapter.HealthUpdates;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/** Reads health updates within the caller's scope. */
@Stateless
@DenyAll
public class FindHealthUpdates {

  private static final int MOST = 500;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private HealthUpdates updates;

  /** The latest update of everybody who is in the facility now and has one, by room. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<HealthUpdateView> latest(String facilityCode) {
    Caller caller = callers.get();
    return updates.latest(registry.facility(facilityCode, caller).code(), caller.scope());
  }

  /**
   * The updates of one resident that the caller may see, the latest first.
   *
   * @param limit 1–500; what is outside is taken as the nearer bound
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<HealthUpdateView> ofResident(UUID residentId, int limit) {
    Caller caller = callers.get();
    registry.readable(residentId, caller);
    looks.note(residentId, Through.NOTES, caller);
    Scope scope = registry.scopeFor(residentId, caller);
    return updates.ofResident(residentId, Math.max(1, Math.min(limit, MOST)), scope);
  }
}
