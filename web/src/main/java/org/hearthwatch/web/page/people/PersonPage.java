package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.alert.AlertFilter;
import org.hearthwatch.alert.AlertView;
import org.hearthwatch.alert.FindAlerts;
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
  private static final int DUTIES = 8;
  private static final int VISITS = 8;
  private static final int ALERTS = 6;

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject
  @Param(pathIndex = 1)
  private String more;

  @Inject private FindResidents residents;
  @Inject private FindDuties findDuties;
  @Inject private FindVisits findVisits;
  @Inject private FindHealthUpdates findUpdates;
  @Inject private CurrentUser me;
  @Inject private FindAlerts findAlerts;
  private ResidentView resident;
  private List<AlertView> alerts;
  private List<DutyView> duties;
  private List<VisitView> visits;
  private List<HealthUpdateView> updates;

  /**
   * What the address asks for: the list, the form for somebody new, one's own people, the officers,
   * the hand-over of one of them, or one person.
   */
  public String getPart() {
    if (path == null || path.isBlank()) {
      return "list";
    }
    return switch (path) {
      case "new", "mine" -> path;
      case "contact-persons" -> more == null || more.isBlank() ? "contacts" : "handover";
      default -> "one";
    };
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
      visits =
          shown
              ? findVisits.ofPlacement(getResident().placement().id()).stream()
                  .limit(VISITS)
                  .toList()
              : List.of();
    }
    return visits;
  }

  /** The latest alerts, the most pressing first; for those whose work they are. */
  public List<AlertView> getAlerts() {
    if (alerts == null) {
      alerts =
          findAlerts.list(new AlertFilter(false, getResident().id(), null)).stream()
              .limit(ALERTS)
              .toList();
    }
    return alerts;
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
