package org.hearthwatch.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.adapter.Persons;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.ContactAssignment;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Outbox;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * The one way in which somebody comes to answer for a placed person, or ceases to. Use cases call
 * it inside their own transaction, having checked role and scope.
 */
@ApplicationScoped
public class ContactPersons {

  @Inject private Persons persons;
  @Inject private Units units;
  @Inject private Records records;
  @Inject private Outbox outbox;

  /**
   * Assigns the officer from now on; the one before is relieved at the same moment. Rejects with
   * {@code NOT_A_CONTACT_PERSON} whoever is not an active contact person of the caller's station.
   */
  public ContactPersonAssigned assign(
      PlacementRef placement, String username, Caller caller, Instant now) {
    requireOwnActive(username, caller);
    end(placement, now);
    ContactAssignment next =
        new ContactAssignment(Ids.next(), placement.id(), username, caller.username(), now);
    persons.add(next);
    append(placement, "CONTACT_PERSON_ASSIGNED", username);
    ContactPersonAssigned event =
        new ContactPersonAssigned(placement.id(), next.id(), username, caller.username(), now);
    outbox.emit(event);
    return event;
  }

  /** From now on nobody answers for the placement. */
  public void relieve(PlacementRef placement, String username, Instant now) {
    end(placement, now);
    append(placement, "CONTACT_PERSON_RELIEVED", username);
  }

  private void end(PlacementRef placement, Instant now) {
    persons.contactOf(placement.id()).ifPresent(before -> before.handOver(now));
    persons.flush();
  }

  private void append(PlacementRef placement, String action, String username) {
    records.append(
        placement.stationCode(),
        action,
        "PLACEMENT",
        placement.id().toString(),
        Map.of("contactPerson", username));
  }

  private void requireOwnActive(String username, Caller caller) {
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
