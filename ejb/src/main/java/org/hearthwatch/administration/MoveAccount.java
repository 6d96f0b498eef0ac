package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.administration.adapter.Matters;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Somebody acts in another role or for another unit from now on. Whom they answer for has to be
 * handed over first, so that nobody is lost; open duties go to a colleague of the unit they leave.
 */
@Stateless
@DenyAll
public class MoveAccount {

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Administrators administrators;
  @Inject private Accounts accounts;
  @Inject private Accesses accesses;
  @Inject private Matters matters;

  /**
   * Moves the account. Rejects with {@code OWN_ACCOUNT} one's own, with {@code OPEN_MATTERS} who
   * still has people or stands in for somebody, with {@code NEEDS_INVITATION} a role that takes two
   * administrators, and with {@code LAST_ADMINISTRATOR} the only one left.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail move(String username, Role role, String unit) {
    Caller caller = callers.get();
    AccountStanding before = administering.other(username, caller);
    check(before, role, unit, caller);
    administrators.requireAnother(before);
    OpenMatters open = matters.of(username);
    if (open.blocking()) {
      throw Rejection.conflict("OPEN_MATTERS", open.people(), open.standsIn());
    }
    AccountStanding after = accounts.move(username, role, unit);
    accesses.follow(username);
    append(before, after);
    return administering.detail(after, caller);
  }

  private void check(AccountStanding before, Role role, String unit, Caller caller) {
    Faults faults = new Faults().require("role", role).require("unit", unit);
    if (unit != null) {
      administering.checkPlace(faults, role, unit, caller);
    }
    boolean same = before.account().role() == role && before.account().unitCode().equals(unit);
    faults.check(!same, "unit", "SAME_PLACE").throwIfAny();
    if (RolePolicy.needsTwo(role)) {
      throw Rejection.of("NEEDS_INVITATION");
    }
  }

  private void append(AccountStanding before, AccountStanding after) {
    Map<String, String> facts =
        Map.of(
            "fromRole", before.account().role().realmName(),
            "fromUnit", before.account().unitCode());
    administering.append(after, "ACCOUNT_MOVED", facts);
    if (!before.account().unitCode().equals(after.account().unitCode())) {
      administering.append(before.account().unitCode(), after, "ACCOUNT_MOVED", facts);
    }
  }
}
