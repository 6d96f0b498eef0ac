package org.hearthwatch.administration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * What the use cases of the administration have in common: reach, and the record. An administrator
 * reaches the units of their prefecture, or all when they act for the province; what is beyond does
 * not exist for them. Nobody reaches their own account.
 */
@Dependent
public class Administering {

  @Inject private Accounts accounts;
  @Inject private Organisations organisations;
  @Inject private Accesses accesses;
  @Inject private Records records;

  /** An account within reach that is not the caller's own. */
  public AccountStanding other(String username, Caller caller) {
    AccountStanding found =
        accounts
            .of(username)
            .filter(one -> reaches(caller, one.account().unitCode()))
            .orElseThrow(Rejection::notFound);
    if (found.username().equals(caller.username())) {
      throw Rejection.of("OWN_ACCOUNT");
    }
    return found;
  }

  /** Whether a unit is within the caller's reach. */
  public boolean reaches(Caller caller, String unitCode) {
    return organisations.covers(caller.unitCode(), unitCode);
  }

  /** A unit within reach. */
  public UnitView unit(String code, Caller caller) {
    return organisations
        .of(code)
        .filter(unit -> reaches(caller, code))
        .orElseThrow(Rejection::notFound);
  }

  /** Notes a unit that does not exist for the caller, or for which nobody acts in that role. */
  public void checkPlace(Faults faults, Role role, String unitCode, Caller caller) {
    Optional<UnitView> unit = organisations.of(unitCode).filter(one -> reaches(caller, one.code()));
    faults.check(unit.isPresent(), "unit", "UNKNOWN_VALUE");
    unit.ifPresent(
        one ->
            faults.check(
                role == null || RolePolicy.fits(role, one.kind()), "unit", "UNIT_NOT_FOR_ROLE"));
  }

  /** Notes a division that is no prefecture within reach. */
  public void checkPrefecture(Faults faults, String division, Caller caller) {
    boolean known =
        organisations
            .of(division)
            .filter(unit -> unit.kind() == UnitKind.PREFECTURE)
            .filter(unit -> reaches(caller, unit.code()))
            .isPresent();
    faults.check(known, "division", "UNKNOWN_VALUE");
  }

  /** The account as administrators see it. */
  public AccountDetail detail(AccountStanding standing, Caller caller) {
    return new AccountDetail(
        standing,
        organisations.of(standing.account().unitCode()).orElseThrow(Rejection::notFound),
        accesses.of(standing.username()),
        standing.username().equals(caller.username()),
        RolePolicy.needsTwo(standing.account().role()));
  }

  /** Writes what was done to an account into the chain of the unit it acts for. */
  public void append(AccountStanding standing, String action, Map<String, ?> facts) {
    append(standing.account().unitCode(), standing, action, facts);
  }

  /** The same into the chain of another unit. */
  public void append(
      String unitCode, AccountStanding standing, String action, Map<String, ?> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.putIfAbsent("role", standing.account().role().realmName());
    all.putIfAbsent("unit", standing.account().unitCode());
    records.append(unitCode, action, "ACCOUNT", standing.username(), all);
  }
}
