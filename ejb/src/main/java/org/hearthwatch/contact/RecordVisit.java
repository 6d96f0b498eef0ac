package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hearthwatch.contact.adapter.Visits;
import org.hearthwatch.contact.model.Contact;
import org.hearthwatch.contact.model.Visit;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Moments;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** A contact person has seen or spoken to somebody they answer for, and writes down how it was. */
@Stateless
@DenyAll
public class RecordVisit {

  /**
   * What happened.
   *
   * @param occurredAt null means now
   * @param concern what must not stay as it is; null for nothing
   */
  public record Command(
      UUID placementId,
      Channel channel,
      Instant occurredAt,
      Condition condition,
      String ownWords,
      boolean privateInterview,
      String note,
      Concern concern) {

    /** A contact that brought nothing to light. */
    public Command(
        UUID placementId,
        Channel channel,
        Instant occurredAt,
        Condition condition,
        String ownWords,
        boolean privateInterview,
        String note) {
      this(placementId, channel, occurredAt, condition, ownWords, privateInterview, note, null);
    }
  }

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Visits visits;
  @Inject private RaiseConcern concerns;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Records the contact; it fulfils the duty to call or to visit that was open when it happened. A
   * concern becomes a finding or an incident in the same step.
   */
  @RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.STATION_SUPERVISOR})
  public VisitView record(Command command) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    UUID id = Ids.next();
    Contact contact = contact(command);
    PlacementRef placement = checked(command, contact, id, caller, now);
    Instant occurredAt = Moments.settle(command.occurredAt(), now);
    Visit.Outcome outcome = concerns.raise(command.concern(), id, placement, occurredAt, caller);
    Visit visit = new Visit(id, placement.id(), contact, outcome, caller.username(), now);
    visits.add(visit);
    evidences.submit(
        contact.evidence(),
        SubjectKind.PLACEMENT,
        placement.id().toString(),
        id,
        visit.occurredAt());
    records.append(
        placement.stationCode(), "VISIT_RECORDED", "VISIT", id.toString(), visit.facts());
    return visits.byId(id).orElseThrow(Rejection::notFound);
  }

  /** The placement of the person contacted, once every field has been found in order. */
  private PlacementRef checked(
      Command command, Contact contact, UUID visit, Caller caller, Instant now) {
    UUID id = command.placementId();
    PlacementRef placement = id == null ? null : registry.placement(id, caller);
    Faults faults = new Faults().require("placementId", id);
    contact.check(faults, placement, now);
    concerns.check(command.concern(), visit, faults);
    faults.throwIfAny();
    return Objects.requireNonNull(placement);
  }

  private static Contact contact(Command command) {
    return new Contact(
        command.channel(),
        command.occurredAt(),
        command.condition(),
        command.ownWords(),
        command.privateInterview(),
        command.note());
  }
}
