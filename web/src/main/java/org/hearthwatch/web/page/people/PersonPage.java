package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.FindVisits;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.health.FindHealthUpdates;
import org.hearthwatch.health.HealthUpdateView;
import org.hearthwatch.registry.FindResidents;
import org.hearthwatch.registry.ResidentView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.omnifaces.cdi.Param;

/** One person: who they are, how they are, who answers for them, what is due. */
@Named("person")
@RequestScoped
public class PersonPage {

  private static final int UPDATES = 14;
  private static final int DUTIES = 20;

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject private FindResidents residents;
  @Inject private FindDuties findDuties;
  @Inject private FindVisits findVisits;
  @Inject private FindHealthUpdates findUpdates;
  @Inject private CurrentUser me;
  private ResidentView resident;
  private List<DutyView> duties;
  private List<VisitView> visits;
  private List<HealthUpdateView> updates;

  /** Whether the address names a person, and not the list. */
  public boolean isOne() {
    return path != null && !path.isBlank();
  }

  /** The person; rejects one that is out of scope. */
  public ResidentView getResident() {
    if (resident == null) {
      resident = residents.byId(id());
    }
    return resident;
  }

  /** What is pending, by deadline. */
  public List<DutyView> getPending() {
    return duties().stream()
        .filter(duty -> DutyFilter.PENDING.contains(duty.state()))
        .sorted(Comparator.comparing(DutyView::dueAt))
        .toList();
  }

  /** What was done or missed lately, the latest first. */
  public List<DutyView> getPast() {
    return duties().stream()
        .filter(duty -> !DutyFilter.PENDING.contains(duty.state()))
        .sorted(Comparator.comparing(DutyView::dueAt).reversed())
        .limit(DUTIES)
        .toList();
  }

  /** The pending duty with the nearest deadline, or null. */
  public DutyView getNext() {
    return getPending().stream().findFirst().orElse(null);
  }

  /** Visits and calls, the latest first; facility staff do not see them. */
  public List<VisitView> getVisits() {
    if (visits == null) {
      boolean shown = !me.is("facility-staff", "resident-staff") && isPlaced();
      visits = shown ? findVisits.ofPlacement(getResident().placement().id()) : List.of();
    }
    return visits;
  }

  /** The latest health updates. */
  public List<HealthUpdateView> getUpdates() {
    if (updates == null) {
      updates = findUpdates.ofResident(getResident().id(), UPDATES);
    }
    return updates;
  }

  /** The latest health update, or null. */
  public HealthUpdateView getLatestUpdate() {
    return getUpdates().stream().findFirst().orElse(null);
  }

  /** Whether the person is in a facility now. */
  public boolean isPlaced() {
    return getResident().placement() != null && getResident().placement().endsAt() == null;
  }

  private List<DutyView> duties() {
    if (duties == null) {
      duties =
          getResident().placement() == null
              ? List.of()
              : findDuties.list(DutyFilter.ofPlacement(getResident().placement().id()));
    }
    return duties;
  }

  private UUID id() {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException noIdentifier) {
      throw Rejection.notFound();
    }
  }
}
