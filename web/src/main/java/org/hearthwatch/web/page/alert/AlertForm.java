package org.hearthwatch.web.page.alert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hearthwatch.alert.AcknowledgeAlert;
import org.hearthwatch.alert.AssignAlert;
import org.hearthwatch.alert.CommentAlert;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.alert.ResolveAlert;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.omnifaces.util.Faces;

/** Takes an alert on with a note, gives it to somebody, comments on it, or ends it. */
@Named("alertForm")
@RequestScoped
public class AlertForm {

  @Inject private AcknowledgeAlert acknowledgeAlert;
  @Inject private ResolveAlert resolveAlert;
  @Inject private AssignAlert assignAlert;
  @Inject private CommentAlert commentAlert;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors acknowledging = new FormErrors();
  private final FormErrors resolving = new FormErrors();
  private final FormErrors working = new FormErrors();
  private String alert;
  private String name;
  private String note;
  private OutcomeKind outcomeKind;
  private String outcome;
  private String username;
  private String text;

  /** Acknowledges: the reader's name and the time are kept with the note. */
  public void acknowledge() {
    if (attempt.of(acknowledging, () -> acknowledgeAlert.acknowledge(id(), note))) {
      attempt.leaveFor(attempt.here(), language.say("People", "ack.done", name), "ack");
    }
  }

  /** Ends the alert. */
  public void resolve() {
    if (attempt.of(resolving, () -> resolveAlert.resolve(id(), outcomeKind, outcome))) {
      attempt.leaveFor(attempt.here(), language.say("People", "resolve.done", name), "resolve");
    }
  }

  /** Gives the alert to somebody. */
  public void assign() {
    if (attempt.of(working, () -> assignAlert.assign(ofPage(), username))) {
      attempt.leaveFor("/alerts?id=" + ofPage(), language.say("People", "assign-alert.done"), "");
    }
  }

  /** Writes a comment. */
  public void comment() {
    if (attempt.of(working, () -> commentAlert.comment(ofPage(), text))) {
      attempt.leaveFor("/alerts?id=" + ofPage(), language.say("People", "comment.done"), "");
    }
  }

  /** What sorts of outcomes there are. */
  public OutcomeKind[] getOutcomeKinds() {
    return OutcomeKind.values();
  }

  /** The one alert that the page is about. */
  private static UUID ofPage() {
    return UUID.fromString(Faces.getRequestParameter("id"));
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

  public FormErrors getWorking() {
    return working;
  }

  public OutcomeKind getOutcomeKind() {
    return outcomeKind;
  }

  public void setOutcomeKind(OutcomeKind outcomeKind) {
    this.outcomeKind = outcomeKind;
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
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
