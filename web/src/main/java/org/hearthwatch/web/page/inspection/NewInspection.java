package org.hearthwatch.web.page.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.FindTemplates;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.ScheduleInspection;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.FacilityView;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.ReaderLanguage;
import org.hearthwatch.web.page.shell.Attempt;
import org.hearthwatch.web.page.shell.CurrentUser;
import org.hearthwatch.web.page.shell.FormErrors;
import org.hearthwatch.web.page.shell.Inputs;

/** Sends an inspector to a facility. */
@Named("newInspection")
@RequestScoped
public class NewInspection {

  private static final List<String> FIELDS =
      List.of("facilityCode", "templateId", "kind", "scheduledFor", "inspector");

  @Inject private ScheduleInspection scheduleInspection;
  @Inject private FindTemplates findTemplates;
  @Inject private FindFacilities findFacilities;
  @Inject private FindUnits units;
  @Inject private CurrentUser me;
  @Inject private Attempt attempt;
  @Inject private ReaderLanguage language;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private final FormErrors errors = new FormErrors();
  private final HashMap<String, String> typed = new HashMap<>();
  private List<TemplateView> templates;
  private List<FacilityView> facilities;
  private List<AccountView> inspectors;
  private InspectionView scheduled;

  @PostConstruct
  void start() {
    if (!me.is("station-supervisor", "prefecture-supervisor")) {
      throw Rejection.forbidden("ROLE");
    }
    templates = findTemplates.published();
    facilities = findFacilities.all();
    inspectors = units.inspectors();
    typed.put("facilityCode", request.getParameter("facility"));
    typed.put("scheduledFor", Zones.day(clock.instant()).plusDays(1).toString());
    typed.put("kind", InspectionKind.ANNOUNCED.name());
    if (templates.size() == 1) {
      typed.put("templateId", templates.get(0).id().toString());
    }
  }

  /** Schedules it and opens it. */
  public void schedule() {
    if (attempt.of(errors, this::send)) {
      attempt.leaveFor(
          "/inspections/" + scheduled.id(),
          language.say("Supervision", "schedule.done", scheduled.number()),
          "inspection");
    }
  }

  /** What is typed, by field. */
  public Map<String, String> getTyped() {
    return typed;
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

  /** Who can be sent. */
  public List<AccountView> getInspectors() {
    return inspectors;
  }

  private void send() {
    Inputs inputs = new Inputs();
    FIELDS.forEach(field -> inputs.require(field, typed.get(field)));
    LocalDate day = inputs.date("scheduledFor", typed.get("scheduledFor"));
    inputs.throwIfAny();
    scheduled =
        scheduleInspection.schedule(
            new ScheduleInspection.Command(
                typed.get("facilityCode"),
                UUID.fromString(typed.get("templateId")),
                InspectionKind.valueOf(typed.get("kind")),
                day,
                typed.get("inspector")));
  }
}
