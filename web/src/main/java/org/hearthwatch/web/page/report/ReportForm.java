package org.hearthwatch.web.page.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentFilter;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.ListState;

/** What can be printed, for whom, and for which days. */
@Named("reportForm")
@RequestScoped
public class ReportForm {

  private static final int USUAL_DAYS = 30;

  @Inject private FindFacilities facilities;
  @Inject private FindUnits units;
  @Inject private FindIncidents incidents;
  @Inject private CurrentUser me;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private ListState address;
  private List<FacilityView> known;
  private List<IncidentView> reported;

  @PostConstruct
  void read() {
    if (!me.is("station-supervisor", "prefecture-supervisor", "province-auditor")) {
      throw Rejection.forbidden("ROLE");
    }
    address = new ListState(request, "/reports", "");
    known = facilities.all();
    reported = incidents.list(IncidentFilter.any());
  }

  /** Kind of the report that is chosen: {@code compliance} or {@code incident}. */
  public String getKind() {
    return "incident".equals(address.get("kind")) ? "incident" : "compliance";
  }

  /** The subject that is chosen; empty at first. */
  public String getSubject() {
    return address.get("subject");
  }

  /** First day. */
  public String getFrom() {
    return address.get("from").isEmpty()
        ? today().minusDays(USUAL_DAYS).toString()
        : address.get("from");
  }

  /** Last day, included. */
  public String getTo() {
    return address.get("to").isEmpty() ? today().toString() : address.get("to");
  }

  /** The day as of which, and as known on which, the figure is judged; empty means now. */
  public String moment(String field) {
    return address.get(field);
  }

  /** The facilities one can ask for. */
  public List<FacilityView> getFacilities() {
    return known;
  }

  /** The stations one can ask for. */
  public List<org.hearthwatch.registry.Named> getStations() {
    return units.stations();
  }

  /** The prefectures one can ask for. */
  public List<org.hearthwatch.registry.Named> getDivisions() {
    return me.is("station-supervisor") ? List.of() : units.divisions();
  }

  /** The incidents one can ask for, the latest first. */
  public List<IncidentView> getIncidents() {
    return reported;
  }

  private LocalDate today() {
    return Zones.day(clock.instant());
  }
}
