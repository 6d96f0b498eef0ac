package org.hearthwatch.web.page.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hearthwatch.alert.AcknowledgeAlert;
import org.hearthwatch.alert.ResolveAlert;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Takes an alert on with a note, or ends it with an outcome. */
@Named("alertForm")
@RequestScoped
public class AlertForm {

  @Inject private AcknowledgeAlert acknowledgeAlert;
  @Inject private ResolveAlert resolveAlert;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors acknowledging = new FormErrors();
  private final FormErrors resolving = new FormErrors();
  private String alert;
  private String name;
  private String note;
  private String outcome;

  /** Acknowledges: the reader's name and the time are kept with the note. */
  public void acknowledge() {
    if (attempt.of(acknowledging, () -> acknowledgeAlert.acknowledge(id(), note))) {
      attempt.leaveFor(attempt.here(), language.say("People", "ack.done", name), "ack");
    }
  }

  /** Ends the alert. */
  public void resolve() {
    if (attempt.of(resolving, () -> resolveAlert.resolve(id(), outcome))) {
      attempt.leaveFor(attempt.here(), language.say("People", "resolve.done", name), "resolve");
    }
  }

  private UUID id() {
    return UUID.fromString(alert);
  }

  public FormErrors getAcknowledging() {
    return acknowledging;
  }

  public FormErrors getResolving() {
    return resolving;
  }

  public String getAlert() {
    return alert;
  }

  public void setAlert(String alert) {
    this.alert = alert;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}
