package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.ContactPersons;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * A contact person leaves, or gives some of their people to others. In one transaction each person
 * has a successor, who takes over the open duties too, or the duty to name one is open: there is no
 * moment at which nobody is answerable.
 */
@Stateless
@DenyAll
public class HandOverCases {

  /** No officer has as many people; a longer list is a mistake. */
  static final int MOST = 500;

  /**
   * One person to be handed over.
   *
   * @param successor user name; null when nobody is found yet
   */
  public record Line(UUID placementId, String successor) {}

  /** Whose people, and to whom each of them. */
  public record Command(String from, List<Line> lines) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private ContactPersons contactPersons;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Hands the people over; all of them or, when one line is refused, none. Rejects with {@code
   * NOT_THEIR_CASE} whom the officer does not answer for, or not any more.
   */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public HandoverResult handOver(Command command) {
    Caller caller = callers.get();
    AccountView from = officer(command.from(), caller);
    check(command);
    Instant now = clock.instant();
    List<HandoverResult.Moved> moved =
        command.lines().stream().map(line -> move(line, from.username(), caller, now)).toList();
    HandoverResult result = new HandoverResult(from.username(), now, moved);
    Map<String, Object> facts =
        Map.of("people", moved.size(), "withoutSuccessor", result.withoutSuccessor());
    records.append(caller.unitCode(), "CASES_HANDED_OVER", "ACCOUNT", from.username(), facts);
    return result;
  }

  private static void check(Command command) {
    List<Line> lines = command.lines() == null ? List.of() : command.lines();
    Faults faults =
        new Faults()
            .require("lines", lines.isEmpty() ? null : lines)
            .check(lines.size() <= MOST, "lines", "TOO_MANY", MOST);
    Set<UUID> seen = new HashSet<>();
    for (Line line : lines) {
      faults
          .require("placementId", line.placementId())
          .check(seen.add(line.placementId()), "placementId", "TWICE")
          .check(!command.from().equals(line.successor()), "successor", "SAME_OFFICER");
    }
    faults.throwIfAny();
  }

  /** The one who leaves may have been deactivated before; their people still need somebody. */
  private AccountView officer(String username, Caller caller) {
    return registry
        .account(username)
        .filter(account -> account.role() == Role.CONTACT_PERSON)
        .filter(account -> account.unitCode().equals(caller.unitCode()))
        .orElseThrow(Rejection::notFound);
  }

  private HandoverResult.Moved move(Line line, String from, Caller caller, Instant now) {
    PlacementRef placement = registry.placement(line.placementId(), caller);
    String name = registry.residentName(placement.personId()).orElse("");
    boolean theirs = registry.contactPerson(placement.id()).filter(from::equals).isPresent();
    if (!theirs || placement.endsAt() != null) {
      throw Rejection.conflict("NOT_THEIR_CASE", name);
    }
    int open;
    if (line.successor() == null) {
      contactPersons.relieve(placement, from, now);
      open = duties.contactPersonLeft(placement.id(), now);
    } else {
      open =
          duties.contactPersonAssigned(
              contactPersons.assign(placement, line.successor(), caller, now));
    }
    return new HandoverResult.Moved(
        placement.id(), placement.personId(), name, line.successor(), open);
  }
}
