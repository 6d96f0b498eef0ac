package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hearthwatch.registry.adapter.Absences;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Reads absences that last or are to come: one's own, and for a supervisor those of the station.
 */
@Stateless
@DenyAll
public class FindAbsences {

  @Inject private CurrentCaller callers;
  @Inject private Absences absences;
  @Inject private Units units;
  @Inject private Organisations organisations;
  @Inject private Clock clock;

  /** The absences the caller may end, the next first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public List<AbsenceView> list() {
    List<String> names = people().stream().map(AccountView::username).toList();
    return absences.lastingOf(names, clock.instant());
  }

  /** For whom the caller may plan: the caller first, then a supervisor's officers. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public List<AccountView> people() {
    Caller caller = callers.get();
    Stream<Account> own = units.account(caller.username()).stream();
    return Stream.concat(own, officers(caller)).map(Account::view).toList();
  }

  /** Who could stand in for any of those people: all of their roles and unit. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public List<AccountView> deputies() {
    Caller caller = callers.get();
    return people().stream()
        .map(AccountView::role)
        .distinct()
        .flatMap(role -> units.accounts(caller.unitCode(), role).stream())
        .map(Account::view)
        .toList();
  }

  /** The absences of somebody whom an administrator looks after. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<AbsenceView> of(String username) {
    return absences.lastingOf(List.of(lookedAfter(username).username()), clock.instant());
  }

  /** Who could stand in for them. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<AccountView> deputiesOf(String username) {
    Account absent = lookedAfter(username);
    return units.accounts(absent.unitCode(), absent.role()).stream()
        .filter(account -> !account.username().equals(username))
        .map(Account::view)
        .toList();
  }

  private Account lookedAfter(String username) {
    Caller caller = callers.get();
    return units
        .account(username)
        .filter(account -> organisations.covers(caller.unitCode(), account.unitCode()))
        .orElseThrow(Rejection::notFound);
  }

  private Stream<Account> officers(Caller caller) {
    return caller.role() == Role.STATION_SUPERVISOR
        ? Stream.of(Role.STATION_SUPERVISOR, Role.CONTACT_PERSON, Role.RESIDENT_STAFF)
            .flatMap(role -> units.accounts(caller.unitCode(), role).stream())
            .filter(account -> !account.username().equals(caller.username()))
        : Stream.empty();
  }
}
