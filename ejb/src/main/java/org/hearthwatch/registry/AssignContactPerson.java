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
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.ContactAssignment;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The station says which of its officers answers for a placed person; a change leaves no gap. */
@Stateless
@DenyAll
public class AssignContactPerson {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Persons persons;
  @Inject private Units units;
  @Inject private Records records;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** Assigns the officer from now on; the one before is relieved at the same moment. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public void assign(UUID placementId, String username) {
    Caller caller = callers.get();
    PlacementRef placement = registry.placement(placementId, caller);
    requireOwnContactPerson(username, caller);
    Instant now = clock.instant();
    persons.contactOf(placementId).ifPresent(before -> before.handOver(now));
    persons.flush();
    ContactAssignment next =
        new ContactAssignment(Ids.next(), placement.id(), username, caller.username(), now);
    persons.add(next);
    records.append(
        placement.stationCode(),
        "CONTACT_PERSON_ASSIGNED",
        "PLACEMENT",
        placementId.toString(),
        Map.of("contactPerson", username));
    outbox.emit(
        new ContactPersonAssigned(placementId, next.id(), username, caller.username(), now));
  }

  private void requireOwnContactPerson(String username, Caller caller) {
    boolean own =
        units
            .account(username)
            .filter(Account::isActive)
            .filter(account -> account.role() == Role.CONTACT_PERSON)
            .filter(account -> account.unitCode().equals(caller.unitCode()))
            .isPresent();
    if (!own) {
      throw Rejection.of("NOT_A_CONTACT_PERSON", username);
    }
  }
}
