package org.hearthwatch.web.page.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.PlacementView;
import org.omnifaces.cdi.Param;

/** One facility: who lives there, and what is due about it. */
@Named("facilityPage")
@RequestScoped
public class FacilityPage {

  @Inject
  @Param(pathIndex = 0)
  private String code;

  @Inject private FindFacilities facilities;
  @Inject private FindPlacements placements;
  @Inject private FindDuties duties;
  private FacilityView facility;
  private List<PlacementView> residents;
  private List<DutyView> pending;

  /** Whether the address names a facility, and not the list. */
  public boolean isOne() {
    return code != null && !code.isBlank();
  }

  /** The facility; rejects one that is out of scope. */
  public FacilityView getFacility() {
    if (facility == null) {
      facility = facilities.byCode(code);
    }
    return facility;
  }

  /** Who lives there, by room. */
  public List<PlacementView> getResidents() {
    if (residents == null) {
      residents = placements.currentIn(code);
    }
    return residents;
  }

  /** What is due about the facility itself and about what was found or happened there. */
  public List<DutyView> getPending() {
    if (pending == null) {
      pending =
          duties.list(DutyFilter.any().in(DutyFilter.PENDING).atFacility(code)).stream()
              .filter(duty -> duty.placementId() == null)
              .toList();
    }
    return pending;
  }

  /** How many duties about residents are overdue. */
  public long getOverdueAboutResidents() {
    return duties.list(DutyFilter.any().in(Set.of(DutyState.OVERDUE)).atFacility(code)).stream()
        .filter(duty -> duty.placementId() != null)
        .count();
  }
}
