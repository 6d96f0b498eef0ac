package org.hearthwatch.web.page.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.incident.RecordIncidentFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.rectification.RecordOwnCheck;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Puts into the ledger what somebody found on an own check, or what an incident showed. */
@Named("ownCheck")
@RequestScoped
public class OwnCheckForm {

  @Inject private RecordOwnCheck recording;
  @Inject private RecordIncidentFinding ofIncidents;
  @Inject private FindFacilities findFacilities;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private List<FacilityView> facilities;
  private FindingView recorded;
  private String incident;
  private String facility;
  private String hazardClass;
  private String grade;
  private String description;

  /** Records it and opens it in the ledger. */
  public void record() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/ledger?id=" + recorded.id(),
          language.say("Supervision", "finding.done", recorded.number()),
          "own-check");
    }
  }

  private void send() {
    boolean incidental = incident != null && !incident.isBlank();
    new Inputs()
        .require("facilityCode", incidental ? incident : facility)
        .require("hazardClass", hazardClass)
        .require("grade", grade)
        .require("description", description)
        .throwIfAny();
    HazardClass hazard = HazardClass.valueOf(hazardClass);
    char letter = grade.charAt(0);
    recorded =
        incidental
            ? ofIncidents.record(
                new RecordIncidentFinding.Command(
                    UUID.fromString(incident), hazard, letter, description))
            : recording.record(
                new RecordOwnCheck.Command(facility, null, hazard, letter, description));
  }

  /** Whether the reader records what incidents show. */
  public boolean isAllowedOnIncidents() {
    return me.is("station-supervisor", "inspector", "prefecture-supervisor");
  }

  /** Whether the reader makes own checks. */
  public boolean isAllowed() {
    return me.is("station-supervisor", "resident-staff", "facility-staff", "prefecture-supervisor");
  }

  /** The facilities to choose from. */
  public List<FacilityView> getFacilities() {
    if (facilities == null) {
      facilities = findFacilities.all();
    }
    return facilities;
  }

  /** The classes to choose from. */
  public List<HazardClass> getClasses() {
    return List.of(HazardClass.values());
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  public String getFacility() {
    return facility == null && getFacilities().size() == 1
        ? getFacilities().get(0).code()
        : facility;
  }

  public void setFacility(String facility) {
    this.facility = facility;
  }

  public String getIncident() {
    return incident;
  }

  public void setIncident(String incident) {
    this.incident = incident;
  }

  public String getHazardClass() {
    return hazardClass;
  }

  public void setHazardClass(String hazardClass) {
    this.hazardClass = hazardClass;
  }

  public String getGrade() {
    return grade;
  }

  public void setGrade(String grade) {
    this.grade = grade;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
