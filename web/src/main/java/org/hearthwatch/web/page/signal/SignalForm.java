package org.hearthwatch.web.page.signal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearthwatch.screening.SettleSignal;
import org.hearthwatch.screening.SignalOutcome;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Somebody says what a signal was. */
@Named("signalForm")
@RequestScoped
public class SignalForm {

  @Inject private SignalsPage page;
  @Inject private SettleSignal settling;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private SignalOutcome outcomeKind;
  private String outcome;

  /** Settles it. */
  public void settle() {
    if (attempt.of(errors, () -> settling.settle(page.getId(), outcomeKind, outcome))) {
      attempt.leaveFor("/signals/" + page.getId(), language.say("Signals", "settled"), "signal");
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** What it can have been. */
  public SignalOutcome[] getKinds() {
    return SignalOutcome.values();
  }

  public SignalOutcome getOutcomeKind() {
    return outcomeKind;
  }

  public void setOutcomeKind(SignalOutcome outcomeKind) {
    this.outcomeKind = outcomeKind;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
