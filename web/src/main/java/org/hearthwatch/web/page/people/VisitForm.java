package org.hearthwatch.web.page.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Concern;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.RecordVisit;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.Moment;

/** Writes down a visit or a call, from a person's page or straight from the list of what is due. */
@Named("visitForm")
@RequestScoped
public class VisitForm {

  private static final String NOTHING = "NOTHING";

  @Inject private RecordVisit recordVisit;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;

  private final FormErrors errors = new FormErrors();
  private Moment moment;
  private String done;
  private String placement;
  private String name;
  private Channel channel = Channel.PHONE;
  private Condition condition;
  private boolean privateInterview;
  private String ownWords;
  private String note;
  private String concern = NOTHING;
  private String hazardClass;
  private String grade;
  private String kind;
  private String description;

  @PostConstruct
  void startNow() {
    moment = Moment.of(clock.instant());
  }

  /** Records it and stays on the page, where the duty is done now. */
  public void record() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(attempt.here(), language.say("People", done, name), "visit");
    }
  }

  private void send() {
    Inputs inputs = new Inputs().require("condition", condition);
    RecordVisit.Command command =
        new RecordVisit.Command(
            UUID.fromString(placement),
            channel,
            moment.read(inputs),
            condition,
            ownWords,
            privateInterview,
            note,
            concern(inputs));
    inputs.throwIfAny();
    VisitView recorded = recordVisit.record(command);
    done =
        recorded.findingId() != null
            ? "visit.done.finding"
            : recorded.incidentId() != null ? "visit.done.incident" : "visit.done";
  }

  /** What must not stay as it is; null for nothing. Fields of the other choice do not count. */
  private Concern concern(Inputs inputs) {
    if (NOTHING.equals(concern)) {
      return null;
    }
    inputs.require("description", description);
    if ("INCIDENT".equals(concern)) {
      inputs.require("kind", kind);
      return kind == null ? null : new Concern(IncidentKind.valueOf(kind), null, null, description);
    }
    inputs.require("hazardClass", hazardClass).require("grade", grade);
    return hazardClass == null || grade == null
        ? null
        : new Concern(null, HazardClass.valueOf(hazardClass), grade.charAt(0), description);
  }

  /** The kinds of incidents to choose from. */
  public List<IncidentKind> getKinds() {
    return List.of(IncidentKind.values());
  }

  /** The classes of findings to choose from. */
  public List<HazardClass> getClasses() {
    return List.of(HazardClass.values());
  }

  public FormErrors getErrors() {
    return errors;
  }

  public Moment getMoment() {
    return moment;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public Condition getCondition() {
    return condition;
  }

  public void setCondition(Condition condition) {
    this.condition = condition;
  }

  public boolean isPrivateInterview() {
    return privateInterview;
  }

  public void setPrivateInterview(boolean privateInterview) {
    this.privateInterview = privateInterview;
  }

  public String getOwnWords() {
    return ownWords;
  }

  public void setOwnWords(String ownWords) {
    this.ownWords = ownWords;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getConcern() {
    return concern;
  }

  public void setConcern(String concern) {
    this.concern = concern;
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

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
