package org.hearthwatch.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.adapter.DutyRows;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/** Reads duties within the caller's scope. */
@Stateless
@DenyAll
public class FindDuties {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private DutyRows rows;
  @Inject private Clock clock;

  /** What the caller can still do, also for those they stand in for, by deadline: overdue first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<DutyView> mine() {
    Caller caller = callers.get();
    return rows.find(DutyFilter.pendingOf(caller.username()), caller.scope(), clock.instant());
  }

  /** The duties that match, by deadline. */
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
  public List<DutyView> list(DutyFilter filter) {
    return rows.find(filter, scope(filter, callers.get()), clock.instant());
  }

  private Scope scope(DutyFilter filter, Caller caller) {
    return filter.placementId() == null
        ? caller.scope()
        : registry
            .placement(filter.placementId())
            .map(placement -> registry.scopeFor(placement.personId(), caller))
            .orElse(caller.scope());
  }

  /** One duty. */
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
  public DutyView byId(UUID id) {
    return rows.byIds(List.of(id), callers.get().scope(), clock.instant()).stream()
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }

  /** Certain duties, as far as the caller may see them, by deadline. */
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
  public List<DutyView> byIds(List<UUID> ids) {
    return rows.byIds(ids, callers.get().scope(), clock.instant());
  }
}
