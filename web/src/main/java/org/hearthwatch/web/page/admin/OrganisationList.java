package org.hearthwatch.web.page.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthwatch.administration.AccountDetail;
import org.hearthwatch.administration.AccountFilter;
import org.hearthwatch.administration.FindAccounts;
import org.hearthwatch.registry.AccountState;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.web.page.shell.ListState;

/** The units that the administrator looks after, as a tree: prefecture, stations, facilities. */
@Named("organisationList")
@RequestScoped
public class OrganisationList {

  /** A prefecture with what is in it. */
  public record Branch(UnitView prefecture, List<UnitView> stations, List<UnitView> facilities) {

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
      return stations.isEmpty() && facilities.isEmpty();
    }
  }

  @Inject private UnitChoice units;
  @Inject private FindAccounts accounts;
  @Inject private HttpServletRequest request;
  private ListState state;
  private List<Branch> branches;
  private Map<String, Long> people;

  @PostConstruct
  void read() {
    state = new ListState(request, "/administration/organisations", "");
    branches =
        units.getPrefectures().stream()
            .filter(one -> is(state.get("division"), one.code()))
            .map(this::branch)
            .toList();
    people =
        accounts.list(new AccountFilter(null, null, null, AccountState.ACTIVE, null)).stream()
            .map(AccountDetail::unit)
            .collect(Collectors.groupingBy(UnitView::code, Collectors.counting()));
  }

  /** Search and prefecture, kept in the address. */
  public ListState getState() {
    return state;
  }

  /** The prefectures with something in them. */
  public List<Branch> getBranches() {
    return branches.stream().filter(branch -> !branch.isEmpty()).toList();
  }

  /** How many accounts act for a unit. */
  public long people(UnitView unit) {
    return people.getOrDefault(unit.code(), 0L);
  }

  private Branch branch(UnitView prefecture) {
    return new Branch(
        prefecture,
        in(prefecture, UnitKind.STATION).toList(),
        in(prefecture, UnitKind.FACILITY).toList());
  }

  private Stream<UnitView> in(UnitView prefecture, UnitKind kind) {
    return units.getAll().stream()
        .filter(unit -> unit.kind() == kind && unit.division().equals(prefecture.code()))
        .filter(this::matches);
  }

  private boolean matches(UnitView unit) {
    String wanted = state.get("q").toLowerCase(Locale.ROOT);
    return Stream.of(unit.code(), unit.name().zh(), unit.name().en())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static boolean is(String asked, String value) {
    return asked.isEmpty() || asked.equals(value);
  }
}
