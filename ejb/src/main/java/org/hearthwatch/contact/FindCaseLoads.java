package org.hearthwatch.contact;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hearthwatch.contact.adapter.CaseLoads;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** How the placed persons of a station are spread over its contact persons. */
@Stateless
@DenyAll
public class FindCaseLoads {

  @Inject private CurrentCaller callers;
  @Inject private CaseLoads loads;
  @Inject private Clock clock;

  /**
   * The contact persons of the caller's station by user name: those who may act, and those who may
   * not any more but still have people.
   */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public List<CaseLoad> all() {
    return loads.of(callers.get().unitCode(), clock.instant());
  }

  /** One of them. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public CaseLoad of(String username) {
    return all().stream()
        .filter(load -> load.username().equals(username))
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }
}
