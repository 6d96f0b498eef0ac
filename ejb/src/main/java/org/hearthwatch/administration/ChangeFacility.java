package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.record.PublicName;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** A facility is called something else, has more beds, or another station supervises it. */
@Stateless
@DenyAll
public class ChangeFacility {

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private FacilityChecks checks;
  @Inject private Organisations organisations;
  @Inject private Records records;

  /** The facility is like that from now on; what differs is on the record. */
  @RolesAllowed(Role.Names.ADMIN)
  public UnitView change(String code, FacilityEntry entry) {
    Caller caller = callers.get();
    if (administering.unit(code, caller).kind() != UnitKind.FACILITY) {
      throw Rejection.notFound();
    }
    Faults faults = new Faults();
    checks.check(faults, entry, caller);
    faults.throwIfAny();
    FacilityFacts before = organisations.facility(code).orElseThrow(Rejection::notFound);
    Map<String, List<String>> differences =
        organisations.change(code, entry.facts(before.supervisedSince()));
    if (!differences.isEmpty()) {
      Map<String, Object> facts = new TreeMap<>();
      differences.forEach(
          (field, states) -> facts.put(field, PublicName.change(states.get(0), states.get(1))));
      records.append(code, "FACILITY_CHANGED", "FACILITY", code, facts);
    }
    return administering.unit(code, caller);
  }
}
