package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.adapter.Templates;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.Plan;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;

/** A station or prefecture sends an inspector to a facility. */
@Stateless
@DenyAll
public class ScheduleInspection {

  /** Where, with which checklist, when and by whom. */
  public record Command(
      String facilityCode,
      UUID templateId,
      InspectionKind kind,
      LocalDate scheduledFor,
      String inspector) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Templates templates;
  @Inject private Inspections inspections;
  @Inject private HumanNumbers numbers;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Schedules the inspection, for today at the earliest. */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public InspectionView schedule(Command command) {
    Caller caller = callers.get();
    Plan plan = plan(command);
    FacilityRef facility =
        plan.facilityCode() == null ? null : registry.facility(plan.facilityCode(), caller);
    Faults faults = new Faults();
    plan.check(faults, Zones.day(clock.instant()));
    checkTemplate(faults, plan.templateId());
    checkInspector(faults, plan.inspector(), facility);
    faults.throwIfAny();
    Inspection inspection =
        new Inspection(Ids.next(), numbers.next("IN"), plan, caller.username(), clock.instant());
    inspections.add(inspection);
    append(inspection, Objects.requireNonNull(facility));
    return inspections.view(inspection.id()).orElseThrow(Rejection::notFound);
  }

  private void checkTemplate(Faults faults, UUID templateId) {
    boolean known = templateId == null || templates.byId(templateId).isPresent();
    faults.check(known, "templateId", "UNKNOWN_VALUE");
  }

  /** An inspector of another prefecture could not even see the facility. */
  private void checkInspector(Faults faults, String inspector, FacilityRef facility) {
    boolean competent =
        inspector == null
            || facility == null
            || registry
                .account(inspector)
                .filter(account -> account.role() == Role.INSPECTOR)
                .filter(account -> account.unitCode().equals(facility.division()))
                .isPresent();
    faults.check(competent, "inspector", "NOT_AN_INSPECTOR");
  }

  /** What nobody in the facility may know does not go into the facility's own chain. */
  private void append(Inspection inspection, FacilityRef facility) {
    String stream = inspection.isSecret() ? facility.stationCode() : facility.code();
    records.append(
        stream,
        "INSPECTION_SCHEDULED",
        "INSPECTION",
        inspection.id().toString(),
        inspection.facts());
  }

  private static Plan plan(Command command) {
    return new Plan(
        command.facilityCode(),
        command.templateId(),
        command.kind(),
        command.scheduledFor(),
        command.inspector());
  }
}
