package org.hearthwatch.oversight;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hearthwatch.oversight.adapter.CoverageRows;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/**
 * Tells which channel last confirmed each placed person, and where nobody looks. A contact person
 * sees their own people, everybody else those within scope.
 */
@Stateless
@DenyAll
public class FindCoverage {

  @Inject private CurrentCaller callers;
  @Inject private CoverageRows rows;
  @Inject private Clock clock;

  /**
   * Some of the people that match.
   *
   * @param first how many to skip
   * @param most how many to answer at most
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public CoveragePage page(CoverageFilter filter, CoverageOrder order, int first, int most) {
    Caller caller = callers.get();
    return rows.page(filter, order, first, most, reader(caller));
  }

  /** How many of the people that match have holes, by channel and by facility. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public CoverageCounts count(CoverageFilter filter) {
    return rows.count(filter, reader(callers.get()));
  }

  private CoverageRows.Reader reader(Caller caller) {
    String own = caller.role() == Role.CONTACT_PERSON ? caller.username() : null;
    return new CoverageRows.Reader(caller.scope(), own, clock.instant());
  }
}
