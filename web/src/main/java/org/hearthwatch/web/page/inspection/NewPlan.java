package org.hearthwatch.web.page.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.FindTemplates;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.PlanInspections;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Plans inspections of several facilities by a rule; inspectors take turns. */
@Named("newPlan")
@RequestScoped
public class NewPlan {

  private static final String OWN = "OWN";
  private static final String USUAL = "MONTHLY";

  /** How often, and what that is as a rule; the number of times is added. */
  private static final Map<String, String> RULES =
      Map.of(
          "WEEKLY",
          "FREQ=WEEKLY",
          "FORTNIGHTLY",
          "FREQ=WEEKLY;INTERVAL=2",
          USUAL,
          "FREQ=MONTHLY",
          "MONTH_END",
          "FREQ=MONTHLY;BYMONTHDAY=-1",
          "QUARTERLY",
          "FREQ=MONTHLY;INTERVAL=3");

  @Inject private PlanInspections planInspections;
  @Inject private FindTemplates findTemplates;
  @Inject private FindFacilities findFacilities;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private String[] picked = {};
  private List<TemplateView> templates;
  private List<FacilityView> facilities;
  private int planned;

  @PostConstruct
  void start() {
    if (!me.is("station-supervisor", "prefecture-supervisor")) {
      throw Rejection.forbidden("ROLE");
    }
    templates = findTemplates.published();
    facilities = findFacilities.all();
    typed.put("kind", InspectionKind.ANNOUNCED.name());
    typed.put("often", USUAL);
    typed.put("times", "6");
    typed.put("from", Zones.day(clock.instant()).plusDays(1).toString());
  }

  /** Plans, and shows the month in which it begins. */
  public void plan() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/inspections/calendar?month=" + typed.get("from").strip().substring(0, 7),
          language.say("Supervision", "plan.done", planned),
          "plan");
    }
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
  }

  /** How often it can be, in the order of the choice. */
  public List<String> getRhythms() {
    return List.of("WEEKLY", "FORTNIGHTLY", USUAL, "MONTH_END", "QUARTERLY", OWN);
  }

  /** What is wrong. */
  public FormErrors getErrors() {
    return errors;
  }

  /** The facilities within reach. */
  public List<FacilityView> getFacilities() {
    return facilities;
  }

  /** The published checklists. */
  public List<TemplateView> getTemplates() {
    return templates;
  }

  /** How an inspection can come. */
  public List<InspectionKind> getKinds() {
    return List.of(InspectionKind.values());
  }

  private void send() {
    Inputs inputs = new Inputs();
    inputs.require("templateId", typed.get("templateId")).require("from", typed.get("from"));
    LocalDate from = inputs.date("from", typed.get("from"));
    Integer times = inputs.whole("times", typed.get("times"));
    inputs.throwIfAny();
    planned =
        planInspections
            .plan(
                new PlanInspections.Command(
                    List.of(picked),
                    UUID.fromString(typed.get("templateId")),
                    InspectionKind.valueOf(typed.get("kind")),
                    rule(times),
                    from,
                    List.of()))
            .plans()
            .stream()
            .mapToInt(plan -> plan.inspections().size())
            .sum();
  }

  /** Without a number of times the rule never ends, and is refused for that. */
  private String rule(Integer times) {
    String often = typed.get("often");
    if (OWN.equals(often)) {
      return typed.get("rule");
    }
    return RULES.get(often) + (times == null ? "" : ";COUNT=" + times);
  }

  public String[] getPicked() {
    return picked.clone();
  }

  public void setPicked(String[] picked) {
    this.picked = picked.clone();
  }
}
