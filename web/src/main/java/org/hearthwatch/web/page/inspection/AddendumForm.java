package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearthwatch.inspection.AddAddendum;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** The inspector corrects a completed inspection; the correction stands beside it. */
@Named("addendumForm")
@RequestScoped
public class AddendumForm {

  @Inject private AddAddendum addAddendum;
  @Inject private InspectionPage inspection;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private String text;

  /** Adds it. */
  public void add() {
    if (attempt.of(errors, () -> addAddendum.add(inspection.getId(), null, text))) {
      attempt.leaveFor(
          "/inspections/" + inspection.getId(),
          language.say("Supervision", "addendum.done"),
          "addendum-" + inspection.getId());
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
