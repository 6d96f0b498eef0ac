package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;

/** Somebody found something wrong on an own check, outside any inspection. */
@Stateless
@DenyAll
public class RecordOwnCheck {

  /**
   * What was found.
   *
   * @param itemCode a question of a checklist, by which repeats are recognised; null for none
   * @param grade scope and severity, A–L
   */
  public record Command(
      String facilityCode,
      String itemCode,
      HazardClass hazardClass,
      Character grade,
      String description) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Findings findings;

  /** Puts it into the ledger; its deadline follows from the grade. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public FindingView record(Command command) {
    Caller caller = callers.get();
    Discovery discovery =
        new Discovery(
            FindingSource.OWN_CHECK,
            null,
            command.itemCode(),
            command.hazardClass(),
            command.grade(),
            command.description());
    Faults faults = new Faults().require("facilityCode", command.facilityCode());
    discovery.check(faults);
    faults.throwIfAny();
    String facility = registry.facility(command.facilityCode(), caller).code();
    return findings.confirm(discovery, facility, caller);
  }
}
