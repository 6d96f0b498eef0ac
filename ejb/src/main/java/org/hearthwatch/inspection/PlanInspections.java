package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.adapter.Plans;
import org.hearthwatch.inspection.adapter.Recurrences;
import org.hearthwatch.inspection.adapter.Templates;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.Plan;
import org.hearthwatch.inspection.model.Rotation;
import org.hearthwatch.inspection.model.Series;
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

/**
 * Plans inspections by a recurrence rule, for many facilities at once. The inspections of a plan
 * are scheduled right away, so that everybody sees them in the calendar and each can be moved.
 */
@Stateless
@DenyAll
public class PlanInspections {

  private static final int MOST_FACILITIES = 50;

  /**
   * What is to be planned.
   *
   * @param rule RFC 5545; see {@link Recurrences}
   * @param inspectors who takes turns; empty for all inspectors of the prefecture
   */
  public record Command(
      List<String> facilities,
      UUID templateId,
      InspectionKind kind,
      String rule,
      LocalDate from,
      List<String> inspectors) {

    /** Keeps its own copies. */
    public Command {
      facilities = facilities == null ? List.of() : List.copyOf(facilities);
      inspectors = inspectors == null ? List.of() : List.copyOf(inspectors);
    }
  }

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Templates templates;
  @Inject private Inspections inspections;
  @Inject private Plans plans;
  @Inject private Assignment assignment;
  @Inject private HumanNumbers numbers;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Plans for all facilities, or for none when anything is wrong. */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public PlansView plan(Command command) {
    Caller caller = callers.get();
    Map<FacilityRef, List<String>> suitable = new LinkedHashMap<>();
    Faults faults = new Faults();
    for (String code : command.facilities().stream().distinct().toList()) {
      FacilityRef facility = registry.facility(code, caller);
      List<String> inspectors = assignment.suitable(command.inspectors(), facility);
      faults.check(!inspectors.isEmpty(), "inspectors", "NO_INSPECTOR", facility.name().zh());
      suitable.put(facility, inspectors);
    }
    List<LocalDate> days = days(command, faults);
    Rotation rotation =
        new Rotation(
            suitable.values().stream().flatMap(List::stream).distinct().toList(), plans.load());
    return new PlansView(
        suitable.entrySet().stream()
            .map(one -> plan(command, one.getKey(), one.getValue(), days, rotation, caller))
            .toList());
  }

  private List<LocalDate> days(Command command, Faults faults) {
    LocalDate today = Zones.day(clock.instant());
    boolean past = command.from() != null && command.from().isBefore(today);
    faults
        .require("facilities", command.facilities().isEmpty() ? null : command.facilities())
        .check(
            command.facilities().size() <= MOST_FACILITIES,
            "facilities",
            "TOO_MANY",
            MOST_FACILITIES)
        .require("templateId", command.templateId())
        .check(templates.isPublished(command.templateId()), "templateId", "UNKNOWN_VALUE")
        .require("kind", command.kind())
        .require("from", command.from())
        .check(!past, "from", "IN_THE_PAST");
    List<LocalDate> days = Recurrences.days(command.rule(), command.from(), faults);
    faults.throwIfAny();
    return days;
  }

  private PlanView plan(
      Command command,
      FacilityRef facility,
      List<String> inspectors,
      List<LocalDate> days,
      Rotation rotation,
      Caller caller) {
    rotation.lastIn(facility.code(), plans.lastInspectorOf(facility.code()).orElse(null));
    List<Inspection> made = new ArrayList<>();
    Series series = null;
    for (LocalDate day : days) {
      Plan plan =
          new Plan(
              facility.code(),
              command.templateId(),
              command.kind(),
              day,
              rotation.next(facility.code(), inspectors));
      series = series == null ? begin(plan, command.rule(), caller) : series;
      made.add(schedule(plan, series, facility, caller));
    }
    records.append(
        facility.stationCode(),
        "INSPECTIONS_PLANNED",
        "INSPECTION_PLAN",
        series.id().toString(),
        series.facts(days.size()));
    return series.view(
        facility.name(),
        made.stream()
            .map(one -> inspections.view(one.id()).orElseThrow(Rejection::notFound))
            .toList());
  }

  private Series begin(Plan first, String rule, Caller caller) {
    Series series =
        new Series(
            Ids.next(),
            numbers.next("IP"),
            first,
            rule.strip(),
            caller.username(),
            clock.instant());
    plans.add(series);
    return series;
  }

  private Inspection schedule(Plan plan, Series series, FacilityRef facility, Caller caller) {
    Inspection inspection =
        new Inspection(Ids.next(), numbers.next("IN"), plan, caller.username(), clock.instant());
    inspection.belongTo(series.id());
    inspections.add(inspection);
    assignment.record(inspection, facility, caller.username());
    return inspection;
  }
}
