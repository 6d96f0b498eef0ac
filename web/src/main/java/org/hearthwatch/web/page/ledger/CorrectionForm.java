package org.hearthwatch.web.page.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.SubmitCorrection;
import org.hearthwatch.rectification.VerifyFinding;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** The facility says how it corrected a finding; somebody from outside says that it is so. */
@Named("correction")
@RequestScoped
public class CorrectionForm {

  @Inject private SubmitCorrection submitCorrection;
  @Inject private VerifyFinding verifyFinding;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private FindingView changed;
  private String finding;
  private String number;
  private String what;
  private String text;

  /** Hands in the correction. */
  public void submit() {
    leave("correction.done", this::send);
  }

  /** Closes the finding: the reader saw that it is corrected. */
  public void verify() {
    leave("verify.done", () -> changed = verifyFinding.verify(UUID.fromString(finding)));
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void send() {
    new Inputs().require("correction", text).throwIfAny();
    changed = submitCorrection.submit(UUID.fromString(finding), text);
  }

  private void leave(String message, Runnable useCase) {
    if (attempt.of(errors, useCase)) {
      attempt.leaveFor(
          "/ledger", language.say("Supervision", message, changed.number()), "correction");
    }
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
}
