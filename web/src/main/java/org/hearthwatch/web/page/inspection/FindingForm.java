package org.hearthwatch.web.page.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.hearthwatch.inspection.RecordFinding;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Writes down what is wrong, beside the question it stands on. */
@Named("findingForm")
@RequestScoped
public class FindingForm {

  @Inject private RecordFinding recordFinding;
  @Inject private InspectionPage inspection;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  private final FormErrors errors = new FormErrors();
  private FindingView recorded;
  private String item;
  private String hazardClass;
  private String description;

  /** Records the finding; it stands in the ledger at once. */
  public void record() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/inspections/" + inspection.getId() + "#q-" + item,
          language.say("Supervision", "finding.done", recorded.number()),
          "finding-" + inspection.getId());
    }
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** The classes to choose from. */
  public List<HazardClass> getClasses() {
    return List.of(HazardClass.values());
  }

  /** The letter picked on the grid, or an empty text. */
  public String getGrade() {
    String grade = request.getParameter("grade");
    return grade != null && grade.matches("[A-L]") ? grade : "";
  }

  private void send() {
    new Inputs()
        .require("hazardClass", hazardClass)
        .require("grade", getGrade())
        .require("description", description)
        .throwIfAny();
    recorded =
        recordFinding.record(
            new RecordFinding.Command(
                inspection.getId(),
                item,
                HazardClass.valueOf(hazardClass),
                getGrade().charAt(0),
                description));
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getHazardClass() {
    return hazardClass;
  }

  public void setHazardClass(String hazardClass) {
    this.hazardClass = hazardClass;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
