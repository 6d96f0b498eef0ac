package org.hearthwatch.web.page.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.hearthwatch.registry.AssignContactPerson;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Names the officer who answers for a person from now on. */
@Named("contactForm")
@RequestScoped
public class ContactForm {

  @Inject private AssignContactPerson assignContactPerson;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;

  private final FormErrors errors = new FormErrors();
  private String placement;
  private String contactPerson;

  /** Assigns the chosen officer and stays on the page. */
  public void assign() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(attempt.here(), language.say("People", "assign.done"), "");
    }
  }

  private void send() {
    new Inputs().require("contactPerson", contactPerson).throwIfAny();
    assignContactPerson.assign(UUID.fromString(placement), contactPerson);
  }

  public FormErrors getErrors() {
    return errors;
  }

  public String getPlacement() {
    return placement;
  }

  public void setPlacement(String placement) {
    this.placement = placement;
  }

  public String getContactPerson() {
    return contactPerson;
  }

  public void setContactPerson(String contactPerson) {
    this.contactPerson = contactPerson;
  }
}
