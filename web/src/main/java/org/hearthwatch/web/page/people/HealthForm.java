package org.hearthwatch.web.page.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.health.SubmitHealthUpdate;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;
import org.hearthwatch.web.page.shell.Moment;

/** The facility's report on how one resident is today. */
@Named("healthForm")
@RequestScoped
public class HealthForm {

  @Inject private SubmitHealthUpdate submitHealthUpdate;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;

  private final FormErrors errors = new FormErrors();
  private Moment moment;
  private String resident;
  private String name;
  private GeneralState generalState;
  private Intake intake;
  private Mood mood;
  private String temperature;
  private String pulse;
  private String systolic;
  private String diastolic;
  private String weight;
  private String note;

  @PostConstruct
  void startNow() {
    moment = Moment.of(clock.instant());
  }

  /** Sends it and stays on the page, where it stands among the updates now. */
  public void submit() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(attempt.here(), language.say("People", "health.done", name), "health");
    }
  }

  private void send() {
    Inputs inputs =
        new Inputs()
            .require("generalState", generalState)
            .require("intake", intake)
            .require("mood", mood);
    SubmitHealthUpdate.Command command =
        new SubmitHealthUpdate.Command(
            UUID.fromString(resident),
            moment.read(inputs),
            generalState,
            intake,
            mood,
            inputs.decimal("temperature", temperature),
            inputs.whole("pulse", pulse),
            inputs.whole("systolic", systolic),
            inputs.whole("diastolic", diastolic),
            inputs.decimal("weight", weight),
            note);
    inputs.throwIfAny();
    submitHealthUpdate.submit(command);
  }

  public FormErrors getErrors() {
    return errors;
  }

  public Moment getMoment() {
    return moment;
  }

  public String getResident() {
    return resident;
  }

  public void setResident(String resident) {
    this.resident = resident;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public GeneralState getGeneralState() {
    return generalState;
  }

  public void setGeneralState(GeneralState generalState) {
    this.generalState = generalState;
  }

  public Intake getIntake() {
    return intake;
  }

  public void setIntake(Intake intake) {
    this.intake = intake;
  }

  public Mood getMood() {
    return mood;
  }

  public void setMood(Mood mood) {
    this.mood = mood;
  }

  public String getTemperature() {
    return temperature;
  }

  public void setTemperature(String temperature) {
    this.temperature = temperature;
  }

  public String getPulse() {
    return pulse;
  }

  public void setPulse(String pulse) {
    this.pulse = pulse;
  }

  public String getSystolic() {
    return systolic;
  }

  public void setSystolic(String systolic) {
    this.systolic = systolic;
  }

  public String getDiastolic() {
    return diastolic;
  }

  public void setDiastolic(String diastolic) {
    this.diastolic = diastolic;
  }

  public String getWeight() {
    return weight;
  }

  public void setWeight(String weight) {
    this.weight = weight;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
