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
  @Inject private Assignment assignment;
  @Inject private HumanNumbers numbers;
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
    faults.check(templates.isPublished(plan.templateId()), "templateId", "UNKNOWN_VALUE");
    if (plan.inspector() != null && facility != null) {
      assignment.check(faults, plan.inspector(), facility);
    }
    faults.throwIfAny();
    Inspection inspection =
        new Inspection(Ids.next(), numbers.next("IN"), plan, caller.username(), clock.instant());
    inspections.add(inspection);
    assignment.record(inspection, Objects.requireNonNull(facility), caller.username());
    return inspections.view(inspection.id()).orElseThrow(Rejection::notFound);
  }

  /**
   * Moves one that has not begun to another day, today at the earliest; rejects with {@code
   * INSPECTION_BEGUN} one that has.
   */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public InspectionView move(UUID id, LocalDate day) {
    Caller caller = callers.get();
    Inspection inspection = inspections.lock(id).orElseThrow(Rejection::notFound);
    FacilityRef facility = registry.facility(inspection.facilityCode(), caller);
    boolean past = day != null && day.isBefore(Zones.day(clock.instant()));
    new Faults()
        .require("scheduledFor", day)
        .check(!past, "scheduledFor", "IN_THE_PAST")
        .throwIfAny();
    if (inspection.moveTo(day)) {
      assignment.recordMove(inspection, facility);
    }
    return inspections.view(id).orElseThrow(Rejection::notFound);
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
