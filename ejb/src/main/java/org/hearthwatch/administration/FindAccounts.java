package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.administration.adapter.Accesses;
import org.hearthwatch.administration.adapter.History;
import org.hearthwatch.administration.adapter.Matters;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.registry.AccountStanding;
import org.hearthwatch.registry.Accounts;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads the accounts within an administrator's reach, and what was done to them. */
@Stateless
@DenyAll
public class FindAccounts {

  @Inject private CurrentCaller callers;
  @Inject private Accounts accounts;
  @Inject private Accesses accesses;
  @Inject private Organisations organisations;
  @Inject private Administering administering;
  @Inject private Matters matters;
  @Inject private History history;

  /** Those that the filter takes, by user name. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<AccountDetail> list(AccountFilter filter) {
    Caller caller = callers.get();
    Map<String, UnitView> units =
        organisations.within(caller.unitCode()).stream()
            .collect(Collectors.toMap(UnitView::code, Function.identity()));
    Map<String, AccessView> all = accesses.all();
    return accounts.all().stream()
        .filter(one -> units.containsKey(one.account().unitCode()))
        .map(
            one ->
                detail(
                    one,
                    units.get(one.account().unitCode()),
                    all.getOrDefault(one.username(), AccessView.UNTOUCHED),
                    caller))
        .filter(filter::takes)
        .toList();
  }

  /** One of them. */
  @RolesAllowed(Role.Names.ADMIN)
  public AccountDetail byName(String username) {
    Caller caller = callers.get();
    return administering.detail(reachable(username, caller), caller);
  }

  /** What the person has in hand, in numbers. */
  @RolesAllowed(Role.Names.ADMIN)
  public OpenMatters openMatters(String username) {
    return matters.of(reachable(username, callers.get()).username());
  }

  /** What the record says about the account, the latest first. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<Change> history(String username) {
    reachable(username, callers.get());
    return history.of("ACCOUNT", username).stream().filter(FindAccounts::once).toList();
  }

  private AccountStanding reachable(String username, Caller caller) {
    return accounts
        .of(username)
        .filter(one -> administering.reaches(caller, one.account().unitCode()))
        .orElseThrow(Rejection::notFound);
  }

  private static AccountDetail detail(
      AccountStanding standing, UnitView unit, AccessView access, Caller caller) {
    return new AccountDetail(
        standing,
        unit,
        access,
        standing.username().equals(caller.username()),
        RolePolicy.needsTwo(standing.account().role()));
  }

  /** A move is in the chains of both units. */
  private static boolean once(Change change) {
    return !"ACCOUNT_MOVED".equals(change.action())
        || change.stream().equals(change.facts().get("unit"));
  }
}
