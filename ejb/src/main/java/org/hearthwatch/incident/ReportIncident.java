package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.incident.adapter.Incidents;
import org.hearthwatch.incident.model.Incident;
import org.hearthwatch.incident.model.Told;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody in the facility or of the station tells of something reportable. */
@Stateless
@DenyAll
public class ReportIncident {

  /**
   * What is known now; the rest can follow.
   *
   * @param facilityCode may be null when a resident is named
   * @param residentId null when nobody in particular is concerned
   * @param occurredAt null means when it became known
   * @param awareAt when the first member of staff knew; null means now
   */
  public record Command(
      String facilityCode,
      UUID residentId,
      IncidentKind kind,
      Instant occurredAt,
      Instant awareAt,
      String description) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Incidents incidents;
  @Inject private HumanNumbers numbers;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Stores the incident and starts its legal clocks at {@code awareAt}. */
  @RolesAllowed({
    Role.Names.FACILITY_STAFF,
    Role.Names.RESIDENT_STAFF,
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR
  })
  public IncidentView report(Command command) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    Told told =
        new Told(command.kind(), command.occurredAt(), command.awareAt(), command.description());
    Faults faults = new Faults();
    Optional<PlacementRef> placement = placement(command, told.occurredAt(now), caller, faults);
    String facility = placement.map(PlacementRef::facilityCode).orElse(command.facilityCode());
    faults.require("facilityCode", facility);
    told.check(faults, now);
    faults.throwIfAny();
    registry.facility(facility, caller);
    return store(told, facility, placement.map(PlacementRef::id).orElse(null), caller, now);
  }

  /** The placement in which it happened: of that resident, in that facility, at that time. */
  private Optional<PlacementRef> placement(
      Command command, Instant moment, Caller caller, Faults faults) {
    if (command.residentId() == null) {
      return Optional.empty();
    }
    String facility = command.facilityCode();
    Optional<PlacementRef> found =
        registry.placements(command.residentId(), caller).stream()
            .filter(ref -> facility == null || facility.equals(ref.facilityCode()))
            .filter(ref -> !moment.isBefore(ref.startsAt()))
            .filter(ref -> ref.endsAt() == null || !moment.isAfter(ref.endsAt()))
            .findFirst();
    faults.check(found.isPresent(), "residentId", "NOT_IN_FACILITY");
    return found;
  }

  private IncidentView store(
      Told told, String facility, UUID placementId, Caller caller, Instant now) {
    Incident incident =
        new Incident(
            Ids.next(), numbers.next("IC"), facility, placementId, told, caller.username(), now);
    incidents.add(incident);
    String id = incident.id().toString();
    duties.open(
        "INCIDENT_KNOWN",
        new DutySubject(SubjectKind.INCIDENT, id, placementId, facility),
        incident.awareAt(),
        null);
    records.append(facility, "INCIDENT_REPORTED", "INCIDENT", id, incident.facts());
    outbox.emit(incident.event());
    return incidents.byId(incident.id()).orElseThrow(Rejection::notFound);
  }
}
