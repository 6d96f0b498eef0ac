package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.hearthwatch.alert.adapter.WardViews;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Role;

/** Shows how everybody in a facility is, as far as the caller may see them. */
@Stateless
@DenyAll
public class FindWard {
  private static final Comparator<WardLine> MOST_PRESSING =
      Comparator.comparing(WardLine::risk)
          .thenComparing(line -> line.score() == null ? 0 : -line.score().score())
          .thenComparing(
              line -> line.placement().room(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(line -> line.placement().number());

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private FindPlacements placements;
  @Inject private FindFacilities facilities;
  @Inject private WardViews views;

  /** The facilities to choose from, by code. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<Named> houses() {
    callers.get();
    return facilities.names();
  }

  /**
   * Everybody who lives there now, the most pressing first; those of equal risk by score, room and
   * number, so that nobody changes places without a reason.
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
  public List<WardLine> of(String facilityCode) {
    registry.facility(facilityCode, callers.get());
    List<PlacementView> placed = placements.currentIn(facilityCode);
    return views.of(placed).stream().sorted(MOST_PRESSING).toList();
  }
}
