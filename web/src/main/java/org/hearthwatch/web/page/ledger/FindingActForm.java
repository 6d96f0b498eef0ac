package org.hearthwatch.web.page.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthwatch.rectification.ExtendFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.SubmitCorrection;
import org.hearthwatch.rectification.SubmitPlan;
import org.hearthwatch.rectification.SuperviseHazard;
import org.hearthwatch.rectification.VerifyFinding;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Does something about a finding: one dialog, whose words and use case follow from the act. */
@Named("findingAct")
@RequestScoped
public class FindingActForm {

  @Inject private SubmitPlan planning;
  @Inject private SubmitCorrection correcting;
  @Inject private VerifyFinding verifying;
  @Inject private ExtendFinding extending;
  @Inject private SuperviseHazard supervising;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private FindingView changed;
  private FindingAct act = FindingAct.CORRECT;
  private String finding;
  private String number;
  private String what;
  private String text;
  private String until;

  /** Does it and goes back to the finding. */
  public void send() {
    if (attempt.of(errors, this::perform)) {
      attempt.leaveFor(
          "/ledger?id=" + finding,
          language.say("Supervision", "act." + act + ".done", changed.number()),
          "finding-act");
    }
  }

  private void perform() {
    UUID id = UUID.fromString(finding);
    if (act != FindingAct.VERIFY) {
      new Inputs().require("text", text).throwIfAny();
    }
    changed =
        switch (act) {
          case PLAN -> planning.submit(id, text);
          case CORRECT -> correcting.submit(id, text);
          case VERIFY -> verifying.verify(id, text);
          case REOPEN -> verifying.reopen(id, text);
          case ASK -> extending.ask(id, endOfDay(), text);
          case GRANT -> extending.decide(id, true, text);
          case REFUSE -> extending.decide(id, false, text);
          case DECLARE -> supervising.declare(id, text);
          case REPORT -> supervising.report(id, text);
        };
  }

  /** More time lasts until the end of the day that was picked. */
  private Instant endOfDay() {
    Inputs inputs = new Inputs().require("until", until);
    LocalDate day = inputs.date("until", until);
    inputs.throwIfAny();
    return Zones.startOfDay(day.plusDays(1));
  }

  /** What is wrong, wherever: the text has a name of its own in every use case. */
  public FormErrors getErrors() {
    return errors;
  }

  public FindingAct getAct() {
    return act;
  }

  public void setAct(FindingAct act) {
    this.act = act;
  }

  public String getFinding() {
    return finding;
  }

  public void setFinding(String finding) {
    this.finding = finding;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }
}
