package org.hearthwatch.web.page.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentFilter;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.web.page.shell.ListState;

/** The incidents within the reader's scope; those whose first report is still owed come first. */
@Named("incidentList")
@RequestScoped
public class IncidentList {

  @Inject private FindIncidents incidents;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState state;
  private List<IncidentView> all;
  private List<IncidentView> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/incidents", "urgency");
    String facility = state.get("facility");
    IncidentFilter filter = IncidentFilter.any();
    all = incidents.list(facility.isEmpty() ? filter : filter.atFacility(facility));
    rows = state.cut(all.stream().filter(chip(state.get("show"))).sorted(order()).toList());
  }

  /** Filters, order and page. */
  public ListState getState() {
    return state;
  }

  /** The lines of this page. */
  public List<IncidentView> getRows() {
    return rows;
  }

  /** How many incidents a chip would leave. */
  public long count(String chip) {
    return all.stream().filter(chip(chip)).count();
  }

  /** How the first report of an incident stands, as the name of a state. */
  public String firstReport(IncidentView incident) {
    return ReportClock.state(incident, clock.instant());
  }

  private Predicate<IncidentView> chip(String name) {
    Instant now = clock.instant();
    return switch (name) {
      case "owed" -> one -> one.firstReportAt() == null;
      case "late" -> one -> ReportClock.isLate(one, now);
      case "people" -> one -> one.residentId() != null;
      default -> one -> true;
    };
  }

  private Comparator<IncidentView> order() {
    Comparator<IncidentView> latest = Comparator.comparing(IncidentView::awareAt).reversed();
    Comparator<IncidentView> order =
        switch (state.getSort()) {
          case "aware" -> latest;
          case "kind" -> Comparator.comparing(IncidentView::kind).thenComparing(latest);
          case "facility" ->
              Comparator.comparing((IncidentView one) -> one.facility().code())
                  .thenComparing(latest);
          default ->
              Comparator.comparing((IncidentView one) -> one.firstReportAt() != null)
                  .thenComparing(latest);
        };
    return state.isDescending() ? order.reversed() : order;
  }
}
