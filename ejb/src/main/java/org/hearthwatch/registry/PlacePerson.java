package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.adapter.Persons;
import org.hearthwatch.registry.adapter.Placements;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Person;
import org.hearthwatch.registry.model.Placement;
import org.hearthwatch.registry.model.PlacementAgreement;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.HumanNumbers;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** A station places a registered person in a facility, under an agreement in force. */
@Stateless
@DenyAll
public class PlacePerson {

  /**
   * Whom, where and under which agreement.
   *
   * @param startsAt null means now; not in the future
   */
  public record Command(
      UUID personId, String facilityCode, UUID agreementId, String room, Instant startsAt) {}

  @Inject private CurrentCaller callers;
  @Inject private Units units;
  @Inject private Persons persons;
  @Inject private Placements placements;
  @Inject private HumanNumbers numbers;
  @Inject private Records records;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Opens the placement; rejects with {@code ALREADY_PLACED} whoever has one that lasts. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public PlacementView place(Command command) {
    Caller caller = callers.get();
    check(command);
    Placement placement = placement(command, ownPerson(command.personId(), caller), caller);
    placement.moveToRoom(command.room());
    persons.add(placement);
    persons.flush();
    String facility = placement.facility().code();
    Map<String, Object> facts =
        Map.of("number", placement.number(), "facility", facility, "from", placement.startsAt());
    records.append(
        caller.unitCode(), "PLACEMENT_STARTED", "PLACEMENT", placement.id().toString(), facts);
    outbox.emit(new PlacementStarted(placement.id(), caller.unitCode(), facility));
    return placements.view(placement.id(), caller.scope()).orElseThrow(Rejection::notFound);
  }

  private void check(Command command) {
    new Faults()
        .require("personId", command.personId())
        .require("facilityCode", command.facilityCode())
        .require("agreementId", command.agreementId())
        .longest("room", command.room(), 20)
        .check(
            command.startsAt() == null || !command.startsAt().isAfter(clock.instant()),
            "startsAt",
            "IN_THE_FUTURE")
        .throwIfAny();
  }

  private Person ownPerson(UUID id, Caller caller) {
    Person person =
        persons
            .person(id)
            .filter(known -> known.registeredStation().equals(caller.unitCode()))
            .orElseThrow(Rejection::notFound);
    if (placements.currentOf(id).isPresent()) {
      throw Rejection.conflict("ALREADY_PLACED");
    }
    return person;
  }

  private Placement placement(Command command, Person person, Caller caller) {
    PlacementAgreement agreement =
        persons.agreement(command.agreementId()).orElseThrow(Rejection::notFound);
    return new Placement(
        Ids.next(),
        numbers.next("PL"),
        person,
        units.station(caller.unitCode()).orElseThrow(Rejection::notFound),
        units.facility(command.facilityCode()).orElseThrow(Rejection::notFound),
        agreement,
        command.startsAt() == null ? clock.instant() : command.startsAt());
  }
}
