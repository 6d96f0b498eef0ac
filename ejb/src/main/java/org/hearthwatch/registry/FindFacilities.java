package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthwatch.registry.adapter.Placements;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Facility;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads facilities within the caller's scope. */
@Stateless
@DenyAll
public class FindFacilities {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Units units;
  @Inject private Placements placements;

  /** All that the caller may see, by code. */
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
  public List<FacilityView> all() {
    Caller caller = callers.get();
    List<String> visible = registry.facilitiesIn(caller.scope());
    Map<String, Long> residents =
        placements.current(caller.scope(), null).stream()
            .collect(Collectors.groupingBy(row -> row.facility().code(), Collectors.counting()));
    return units.facilities().stream()
        .filter(facility -> visible.contains(facility.code()))
        .map(facility -> view(facility, residents.getOrDefault(facility.code(), 0L)))
        .toList();
  }

  /** The names of all that the caller may see, by code. */
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
  public List<Named> names() {
    Set<String> visible = Set.copyOf(registry.facilitiesIn(callers.get().scope()));
    return units.facilities().stream()
        .filter(facility -> visible.contains(facility.code()))
        .map(Facility::named)
        .toList();
  }

  /** One facility. */
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
  public FacilityView byCode(String code) {
    Caller caller = callers.get();
    registry.facility(code, caller);
    long residents = placements.current(caller.scope(), code).size();
    return units
        .facility(code)
        .map(facility -> view(facility, residents))
        .orElseThrow(Rejection::notFound);
  }

  private static FacilityView view(Facility facility, long residents) {
    return new FacilityView(
        facility.named(),
        facility.division().named(),
        facility.supervisingStation().named(),
        facility.capacity(),
        Math.toIntExact(residents),
        facility.latitude(),
        facility.longitude(),
        facility.supervisedSince());
  }
}
