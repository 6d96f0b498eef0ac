package org.hearthwatch.web.page.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.DutyView;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.incident.SendFirstReport;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.omnifaces.cdi.Param;

/** One incident with its legal clocks and its first report. */
@Named("incident")
@RequestScoped
public class IncidentPage {

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject private FindIncidents incidents;
  @Inject private FindDuties duties;
  @Inject private SendFirstReport sendFirstReport;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private IncidentView one;
  private List<DutyView> clocks;
  private List<FindingView> found;
  private String text;

  /** What the address asks for: {@code list}, {@code new} or {@code one}. */
  public String getPart() {
    return path == null || path.isBlank() ? "list" : "new".equals(path) ? "new" : "one";
  }

  /** The incident; rejects one that is out of scope. */
  public IncidentView getOne() {
    if (one == null) {
      one = incidents.byId(id());
    }
    return one;
  }

  /** Its legal clocks, by deadline. */
  public List<DutyView> getClocks() {
    if (clocks == null) {
      clocks = duties.list(DutyFilter.ofSubject(SubjectKind.INCIDENT, getOne().id().toString()));
    }
    return clocks;
  }

  /** What it showed to be wrong, in the order in which that was recorded. */
  public List<FindingView> getFindings() {
    if (found == null) {
      found = incidents.findings(getOne().id());
    }
    return found;
  }

  /** How the first report stands, as the name of a state. */
  public String getState() {
    return ReportClock.state(getOne(), clock.instant());
  }

  /** Whether the reader is the one to send the first report. */
  public boolean isReporting() {
    return me.is("facility-staff") && getOne().firstReportAt() == null;
  }

  /** Sends the first report; the clock stops. */
  public void send() {
    boolean sent =
        attempt.of(
            errors,
            () -> {
              new Inputs().require("text", text).throwIfAny();
              sendFirstReport.send(id(), text);
            });
    if (sent) {
      attempt.leaveFor(
          "/incidents/" + id(), language.say("FacilityDay", "first.done"), "first-" + id());
    }
  }

  /** What is wrong with the first report. */
  public FormErrors getErrors() {
    return errors;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  private UUID id() {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException noIdentifier) {
      throw Rejection.notFound();
    }
  }
}
