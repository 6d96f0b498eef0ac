package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.contact.adapter.PeopleInCare;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The people whom a contact person answers for, and those of the colleagues they stand in for. */
@Stateless
@DenyAll
public class FindMyPeople {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private PeopleInCare people;
  @Inject private Clock clock;

  /** The caller's own, what is due first on top; their colleagues' too while those are away. */
  @RolesAllowed(Role.Names.CONTACT_PERSON)
  public List<PersonInCare> mine() {
    return of(callers.get().username());
  }

  /**
   * Those of a contact person: of oneself, or for the supervisor of anybody of the station; {@code
   * NOT_FOUND} for whoever else.
   */
  @RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.STATION_SUPERVISOR})
  public List<PersonInCare> of(String username) {
    Caller caller = callers.get();
    AccountView officer =
        registry
            .account(username)
            .filter(account -> account.role() == Role.CONTACT_PERSON)
            .filter(account -> account.unitCode().equals(caller.unitCode()))
            .filter(account -> isOwnOrSupervised(account, caller))
            .orElseThrow(Rejection::notFound);
    Instant now = clock.instant();
    List<String> whose = new ArrayList<>(registry.standsInFor(officer.username(), now));
    whose.add(officer.username());
    return people.of(whose, now);
  }

  private static boolean isOwnOrSupervised(AccountView account, Caller caller) {
    return caller.role() == Role.STATION_SUPERVISOR || account.username().equals(caller.username());
  }
}
