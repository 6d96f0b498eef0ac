package org.hearthwatch.oversight;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hearthwatch.oversight.adapter.HeadRows;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Reconciles who is in a facility by the register, by the facility's own reports, by the last roll
 * call and by the devices; a station counts its own people only.
 */
@Stateless
@DenyAll
public class CountHeads {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private HeadRows rows;
  @Inject private Clock clock;

  /** Every facility within scope, by code. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.FACILITY_STAFF
  })
  public List<HeadCount> all() {
    return rows.counts(null, callers.get().scope(), clock.instant());
  }

  /** One facility. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.FACILITY_STAFF
  })
  public HeadCount of(String facility) {
    Caller caller = visible(facility);
    return rows.counts(facility, caller.scope(), clock.instant()).stream()
        .findFirst()
        .orElseThrow(Rejection::notFound);
  }

  /** On whom the sources disagree in one facility, and why. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.FACILITY_STAFF
  })
  public List<HeadDifference> differences(String facility) {
    Caller caller = visible(facility);
    return rows.differences(facility, caller.scope(), clock.instant());
  }

  private Caller visible(String facility) {
    Caller caller = callers.get();
    registry.facility(facility, caller);
    return caller;
  }
}
