package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Writes a resident, where they were before, where they are now, and their contact person. */
final class DemoPlacements {
  /** A resident and when they came to where they are now. */
  record Arrival(Resident resident, Instant startsAt) {}

  private final Draft draft;
  private final Map<String, UUID> agreements;
  private final Random random;

  DemoPlacements(Draft draft, Map<String, UUID> agreements) {
    this.draft = draft;
    this.agreements = agreements;
    this.random = draft.random("placement details");
  }

  Placement write(Arrival arrival) {
    Resident resident = arrival.resident();
    boolean moved = hasMoved(arrival);
    Instant first = moved ? arrival.startsAt().minus(Duration.ofDays(90)) : arrival.startsAt();
    UUID person = writePerson(resident, first.minus(Duration.ofDays(3 + random.nextInt(20))));
    if (moved) {
      writePrevious(resident, person, first, arrival.startsAt());
    }
    return writeCurrent(arrival, person);
  }

  /**
   * A few came from the station's other facility, long enough ago that no duty of the earlier
   * placement falls into the history.
   */
  private boolean hasMoved(Arrival arrival) {
    boolean longAgo = arrival.startsAt().isBefore(draft.historyStart().minus(Duration.ofDays(9)));
    return longAgo && arrival.resident().index() % 17 == 3;
  }

  private UUID writePerson(Resident r, Instant registered) {
    UUID id = draft.id(registered);
    draft
        .rows()
        .add(
            Table.PERSON,
            id,
            draft.numbers().next("PS", registered),
            r.legalName(),
            r.alias(),
            r.sex(),
            r.birthDate(),
            r.unidentified() ? r.estimatedAge() : null,
            r.unidentified() ? Days.of(registered) : null,
            r.distinguishing(),
            r.hypoxia(),
            registered,
            DemoAccounts.supervisor(r.station()),
            r.station());
    return id;
  }

  private void writePrevious(Resident resident, UUID person, Instant from, Instant until) {
    String other =
        DemoUnits.FACILITIES.stream()
            .filter(f -> f.station().equals(resident.station()))
            .map(Facility::code)
            .filter(code -> !code.equals(resident.facility()))
            .findFirst()
            .orElseThrow();
    UUID id = draft.id(from);
    addPlacement(id, person, resident, other, from, until);
    String contact = DemoAccounts.contact(resident);
    addContact(id, resident, contact, from.plus(Duration.ofHours(3)), until);
  }

  private Placement writeCurrent(Arrival arrival, UUID person) {
    Resident resident = arrival.resident();
    UUID id = draft.id(arrival.startsAt());
    addPlacement(id, person, resident, resident.facility(), arrival.startsAt(), null);
    Placement placement =
        new Placement(id, person, resident, arrival.startsAt(), DemoAccounts.contact(resident));
    assignContact(placement);
    return placement;
  }

  private void addPlacement(
      UUID id, UUID person, Resident r, String facility, Instant from, Instant until) {
    String number = draft.numbers().next("PL", from);
    UUID agreement = agreements.get(r.station() + " " + facility);
    String room = "%d%02d".formatted(1 + r.index() % 3, 1 + r.index() % 12);
    String reason = until == null ? null : "转至同站另一托养机构";
    draft
        .rows()
        .add(
            Table.PLACEMENT,
            id,
            number,
            person,
            r.station(),
            facility,
            agreement,
            room,
            from,
            until,
            reason);
  }

  /** The catalogue allows a day; one in twelve waited longer. */
  private void assignContact(Placement placement) {
    int hours = random.nextInt(12) == 0 ? 30 + random.nextInt(20) : 1 + random.nextInt(20);
    Instant assigned = placement.startsAt().plus(Duration.ofHours(hours));
    Resident resident = placement.resident();
    UUID fact = addContact(placement.id(), resident, placement.contact(), assigned, null);
    Ledger.Subject about = Ledger.Subject.of(placement);
    String supervisor = DemoAccounts.supervisor(resident.station());
    Ledger.Evidence evidence =
        draft.ledger().evidence("CONTACT_ASSIGNMENT", about, fact, assigned, assigned, supervisor);
    Instant opens = placement.startsAt();
    Instant due = draft.ledger().due("CONTACT-ASSIGNED", opens, null);
    draft.ledger().duty("CONTACT-ASSIGNED", about, supervisor, opens, due, evidence);
  }

  private UUID addContact(
      UUID placement, Resident resident, String contact, Instant from, Instant until) {
    UUID id = draft.id(from);
    String by = DemoAccounts.supervisor(resident.station());
    draft.rows().add(Table.CONTACT_ASSIGNMENT, id, placement, contact, from, until, by);
    return id;
  }
}
