package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import org.hearthwatch.administration.AccessState;
import org.hearthwatch.administration.AccountDetail;
import org.hearthwatch.administration.AccountFilter;
import org.hearthwatch.administration.FindAccounts;
import org.hearthwatch.administration.FindOrganisations;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Role;
import org.hearthwatch.web.page.shell.ListState;

/** The accounts that the administrator looks after. */
@Named("accountList")
@RequestScoped
public class AccountList {

  @Inject private FindAccounts accounts;
  @Inject private FindOrganisations organisations;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<AccountDetail> found;
  private List<AccountDetail> rows;

  @PostConstruct
  void read() {
    state = new ListState(request, "/administration/accounts", "");
    AccountFilter filter =
        new AccountFilter(
            given("q"), Role.named(state.get("role")).orElse(null), given("unit"), null, null);
    found = accounts.list(filter);
    rows = state.cut(found.stream().filter(chip(state.get("show"))).toList());
  }

  /** Filters and page, kept in the address. */
  public ListState getState() {
    return state;
  }

  /** The accounts of this page. */
  public List<AccountDetail> getRows() {
    return rows;
  }

  /** How many of the accounts found a chip would leave. */
  public long count(String chip) {
    return found.stream().filter(chip(chip)).count();
  }

  /** All roles. */
  public List<String> getRoles() {
    return List.of(Role.values()).stream().map(Role::realmName).toList();
  }

  /** The prefectures to filter by. */
  public List<UnitView> getPrefectures() {
    return organisations.all().stream().filter(unit -> unit.kind() == UnitKind.PREFECTURE).toList();
  }

  /** Whether the list is filtered by a unit that is no prefecture, as a unit's page links to it. */
  public boolean isOneUnit() {
    String unit = state.get("unit");
    return !unit.isEmpty() && getPrefectures().stream().noneMatch(one -> one.code().equals(unit));
  }

  private static Predicate<AccountDetail> chip(String name) {
    return switch (name) {
      case "active" -> one -> one.standing().state() == AccountState.ACTIVE;
      case "proposed" -> one -> one.standing().state() == AccountState.PROPOSED;
      case "suspended" -> one -> one.standing().state() == AccountState.SUSPENDED;
      case "realm" -> one -> one.access().state() == AccessState.FAILED;
      default -> one -> true;
    };
  }

  private String given(String name) {
    return state.get(name).isEmpty() ? null : state.get(name);
  }
}
