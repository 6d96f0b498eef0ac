package org.hearthwatch.web.page.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.incident.ReportIncident;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindPlacements;
import org.hearthwatch.registry.PlacementView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.Moment;

/** Tells of something that happened, in a minute; the legal clocks start with it. */
@Named("newIncident")
@RequestScoped
public class NewIncident {

  @Inject private ReportIncident reportIncident;
  @Inject private FindPlacements placements;
  @Inject private FindFacilities facilities;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private IncidentView reported;
  private List<FacilityView> known;
  private List<PlacementView> residents;

  @PostConstruct
  void startNow() {
    if (!me.is("facility-staff", "resident-staff", "contact-person", "station-supervisor")) {
      throw Rejection.forbidden("ROLE");
    }
    known = facilities.all();
    residents = placements.current();
    Moment now = Moment.of(clock.instant());
    typed.put("occurredAt", now.getDate());
    typed.put("occurredAtTime", now.getTime());
    typed.put("awareAt", now.getDate());
    typed.put("awareAtTime", now.getTime());
    if (known.size() == 1) {
      typed.put("facilityCode", known.get(0).code());
    }
  }

  /** Reports it and opens it, with its clocks. */
  public void report() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/incidents/" + reported.id(),
          language.say("FacilityDay", "incident.done", reported.number()),
          "incident");
    }
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What can happen. */
  public List<IncidentKind> getKinds() {
    return List.of(IncidentKind.values());
  }

  /** Where it can have happened. */
  public List<FacilityView> getFacilities() {
    return known;
  }

  /** To whom it can have happened. */
  public List<PlacementView> getResidents() {
    return residents;
  }

  private void send() {
    Inputs inputs =
        new Inputs()
            .require("kind", typed.get("kind"))
            .require("description", typed.get("description"));
    String resident = typed.get("residentId");
    ReportIncident.Command command =
        new ReportIncident.Command(
            resident == null ? typed.get("facilityCode") : null,
            resident == null ? null : UUID.fromString(resident),
            typed.get("kind") == null ? null : IncidentKind.valueOf(typed.get("kind")),
            inputs.moment(
                "occurredAt", typed.get("occurredAt"), "occurredAt", typed.get("occurredAtTime")),
            inputs.moment("awareAt", typed.get("awareAt"), "awareAt", typed.get("awareAtTime")),
            typed.get("description"));
    inputs.throwIfAny();
    reported = reportIncident.report(command);
  }
}
