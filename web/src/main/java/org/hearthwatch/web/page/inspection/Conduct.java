package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.hearthwatch.inspection.AnswerChecklist;
import org.hearthwatch.inspection.CompleteInspection;
import org.hearthwatch.inspection.Given;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;

/** Conducts an inspection: each answer is stored as it is given; completing is once and final. */
@Named("conduct")
@RequestScoped
public class Conduct {

  @Inject private AnswerChecklist answerChecklist;
  @Inject private CompleteInspection completeInspection;
  @Inject private InspectionPage inspection;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();

  /** Stores the answer of a line, once there is one. */
  public void answer(Line line) {
    String given = line.getGiven();
    if (given == null || given.isBlank()) {
      return;
    }
    FormErrors refused = new FormErrors();
    boolean stored =
        attempt.of(
            refused,
            () ->
                answerChecklist.answer(
                    inspection.getId(),
                    new Given(line.getItem().code(), given, line.getNote(), null, null)));
    if (stored) {
      line.saved(clock.instant());
      inspection.readAgain();
    } else {
      line.refused(refused.getList().get(0).getText());
    }
  }

  /** Completes the inspection; afterwards nothing in it changes. */
  public void complete() {
    if (attempt.of(errors, () -> completeInspection.complete(inspection.getId(), null))) {
      attempt.leaveFor(
          "/inspections/" + inspection.getId(),
          language.say("Supervision", "complete.done"),
          "inspection-" + inspection.getId());
    }
  }

  /** Why it could not be completed. */
  public FormErrors getErrors() {
    return errors;
  }
}
