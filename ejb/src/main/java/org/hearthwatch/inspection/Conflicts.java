package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Plans;
import org.hearthwatch.inspection.model.Conflict;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Conflicts of interest: while one lasts, that inspector is not sent to that facility. */
@Stateless
@DenyAll
public class Conflicts {

  private static final int LONGEST_REASON = 500;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Plans plans;
  @Inject private Records records;
  @Inject private Clock clock;

  /** All that were declared within the caller's scope, those that last first. */
  @RolesAllowed({
    Role.Names.INSPECTOR,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<ConflictView> list() {
    List<String> facilities = registry.facilitiesIn(callers.get().scope());
    return plans.conflicts().stream()
        .filter(one -> facilities.contains(one.facilityCode()))
        .map(Conflict::view)
        .toList();
  }

  /** Declares one: inspectors for themselves, prefectures for anybody. */
  @RolesAllowed({Role.Names.INSPECTOR, Role.Names.PREFECTURE_SUPERVISOR})
  public ConflictView declare(String inspector, String facilityCode, String reason) {
    Caller caller = callers.get();
    String code = facilityCode == null ? null : registry.facility(facilityCode, caller).code();
    boolean own = caller.role() != Role.INSPECTOR || caller.username().equals(inspector);
    new Faults()
        .require("inspector", inspector)
        .check(inspector == null || own, "inspector", "NOT_YOURSELF")
        .check(!own || inspector == null || isInspector(inspector), "inspector", "NOT_AN_INSPECTOR")
        .require("facilityCode", code)
        .require("reason", reason)
        .longest("reason", reason, LONGEST_REASON)
        .throwIfAny();
    Conflict conflict =
        new Conflict(Ids.next(), inspector, code, reason, caller.username(), clock.instant());
    plans.add(conflict);
    records.append(station(code), "CONFLICT_DECLARED", "ACCOUNT", inspector, conflict.facts());
    return conflict.view();
  }

  /** Ends one; only a prefecture does, so that nobody ends their own. */
  @RolesAllowed(Role.Names.PREFECTURE_SUPERVISOR)
  public ConflictView end(UUID id) {
    Caller caller = callers.get();
    Conflict conflict = plans.conflict(id).orElseThrow(Rejection::notFound);
    registry.facility(conflict.facilityCode(), caller);
    conflict.end(caller.username(), clock.instant());
    records.append(
        station(conflict.facilityCode()),
        "CONFLICT_ENDED",
        "ACCOUNT",
        conflict.view().inspector(),
        conflict.facts());
    return conflict.view();
  }

  private boolean isInspector(String username) {
    return registry.account(username).filter(one -> one.role() == Role.INSPECTOR).isPresent();
  }

  private String station(String facility) {
    return registry.facility(facility).orElseThrow(Rejection::notFound).stationCode();
  }
}
