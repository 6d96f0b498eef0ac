package org.hearthwatch.web.page.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.hearthwatch.inspection.FindInspections;
import org.hearthwatch.inspection.InspectionFilter;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** The inspections within the reader's scope: what is still to be done by date, then the past. */
@Named("inspectionList")
@RequestScoped
public class InspectionList {

  @Inject private FindInspections inspections;
  @Inject private FindFacilities facilities;
  @Inject private CurrentUser me;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private List<InspectionView> all;
  private List<InspectionView> rows;
  private List<FacilityView> known;

  @PostConstruct
  void read() {
    state = new ListState(request, "/inspections", "urgency");
    known = facilities.all();
    String facility = state.get("facility");
    InspectionFilter filter = InspectionFilter.any();
    all = inspections.list(facility.isEmpty() ? filter : filter.atFacility(facility));
    rows = state.cut(all.stream().filter(chip(state.get("show"))).sorted(order()).toList());
  }

  /** Filters, order and page. */
  public ListState getState() {
    return state;
  }

  /** The lines of this page. */
  public List<InspectionView> getRows() {
    return rows;
  }

  /** How many inspections a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** The facilities to choose from; one alone is no choice. */
  public List<FacilityView> getFacilities() {
    return known.size() > 1 ? known : List.of();
  }

  private Predicate<InspectionView> chip(String name) {
    return switch (name) {
      case "mine" -> one -> isOpen(one) && me.getUsername().equals(one.inspector());
      case "open" -> InspectionList::isOpen;
      case "missed" -> this::isMissed;
      case "completed" -> one -> !isOpen(one);
      case "findings" -> one -> one.findings() > 0;
      default -> one -> true;
    };
  }

  /** Whether nobody came on the day: not late, but missed. */
  public boolean isMissed(InspectionView one) {
    return one.isMissedOn(Zones.day(clock.instant()));
  }

  private static boolean isOpen(InspectionView one) {
    return one.state() != InspectionState.COMPLETED;
  }

  private Comparator<InspectionView> order() {
    Comparator<InspectionView> byDay = Comparator.comparing(InspectionView::scheduledFor);
    Comparator<InspectionView> order =
        switch (state.getSort()) {
          case "date" -> byDay;
          case "facility" ->
              Comparator.comparing((InspectionView one) -> one.facility().code())
                  .thenComparing(byDay.reversed());
          case "findings" -> Comparator.comparing(InspectionView::findings).thenComparing(byDay);
          default -> InspectionList::byUrgency;
        };
    return state.isDescending() ? order.reversed() : order;
  }

  private static int byUrgency(InspectionView one, InspectionView other) {
    if (isOpen(one) != isOpen(other)) {
      return isOpen(one) ? -1 : 1;
    }
    int byDay = one.scheduledFor().compareTo(other.scheduledFor());
    return isOpen(one) ? byDay : -byDay;
  }
}
