package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearthwatch.inspection.InterviewOutcome;
import org.hearthwatch.inspection.InterviewView;
import org.hearthwatch.inspection.Interviews;
import org.hearthwatch.inspection.InterviewsView;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;

/** Who was drawn for private interviews; nobody in the facility sees it. */
@Named("interviewList")
@RequestScoped
public class InterviewList {

  @Inject private Interviews interviews;
  @Inject private InspectionPage inspection;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  private final FormErrors errors = new FormErrors();
  private InterviewsView view;
  private boolean looked;

  /** The draw, or null where there was none or the reader has nothing to do with it. */
  public InterviewsView getView() {
    boolean may =
        me.is("inspector", "station-supervisor", "prefecture-supervisor", "province-auditor");
    if (!looked && may) {
      looked = true;
      attempt.of(new FormErrors(), () -> view = interviews.of(inspection.getId()));
    }
    return view;
  }

  /** What can become of an interview. */
  public List<InterviewOutcome> getOutcomes() {
    return List.of(InterviewOutcome.values());
  }

  /** Draws. */
  public void draw() {
    if (attempt.of(errors, () -> interviews.draw(inspection.getId()))) {
      back("interviews.drawn");
    }
  }

  /** Tells what became of one. */
  public void tell(InterviewView one, InterviewOutcome outcome) {
    if (attempt.of(errors, () -> interviews.tell(inspection.getId(), one.position(), outcome))) {
      back("interviews.told");
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  private void back(String message) {
    attempt.leaveFor(
        "/inspections/" + inspection.getId() + "#interviews",
        language.say("Supervision", message),
        "interviews");
  }
}
