package org.hearthwatch.registry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.registry.adapter.Persons;
import org.hearthwatch.registry.adapter.Units;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.Division;
import org.hearthwatch.registry.model.PlacementAgreement;
import org.hearthwatch.registry.model.Station;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.shared.Zones;

/** What forms offer to choose from: agreements, officers, stations and divisions of the caller. */
@Stateless
@DenyAll
public class FindUnits {

  @Inject private CurrentCaller callers;
  @Inject private Units units;
  @Inject private Persons persons;
  @Inject private Clock clock;

  /** The agreements of the caller's station that are in force today. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public List<AgreementView> agreementsInForce() {
    LocalDate today = Zones.day(clock.instant());
    return persons.agreements(callers.get().unitCode()).stream()
        .map(PlacementAgreement::view)
        .filter(view -> !today.isBefore(view.validFrom()) && !today.isAfter(view.validUntil()))
        .toList();
  }

  /** The resident staff of the caller's station. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public List<AccountView> residentStaff() {
    return accounts(callers.get().unitCode(), Role.RESIDENT_STAFF);
  }

  /** The inspectors of the caller's prefecture. */
  @RolesAllowed({Role.Names.STATION_SUPERVISOR, Role.Names.PREFECTURE_SUPERVISOR})
  public List<AccountView> inspectors() {
    Scope scope = callers.get().scope();
    String division =
        scope instanceof Scope.Station own
            ? own.division()
            : scope instanceof Scope.Prefecture own ? own.division() : "";
    return accounts(division, Role.INSPECTOR);
  }

  /** The province and its prefectures as far as the caller oversees them. */
  @RolesAllowed({
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<Named> divisions() {
    Scope scope = callers.get().scope();
    return units.divisions().stream()
        .map(Division::named)
        .filter(
            name ->
                scope instanceof Scope.Province
                    || (scope instanceof Scope.Prefecture own
                        && own.division().equals(name.code())))
        .toList();
  }

  /** The prefectures, for the administrator, who sees nothing of what happens in them. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<Named> prefectures() {
    callers.get();
    return units.divisions().stream()
        .filter(division -> !division.isProvince())
        .map(Division::named)
        .toList();
  }

  /** The stations within the caller's scope. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR
  })
  public List<Named> stations() {
    Scope scope = callers.get().scope();
    return units.stations().stream()
        .filter(station -> sees(scope, station))
        .map(Station::named)
        .toList();
  }

  private static boolean sees(Scope scope, Station station) {
    return scope instanceof Scope.Province
        || (scope instanceof Scope.Prefecture own
            && own.division().equals(station.division().code()))
        || (scope instanceof Scope.Station own && own.station().equals(station.code()));
  }

  private List<AccountView> accounts(String unit, Role role) {
    return units.accounts(unit, role).stream().map(Account::view).toList();
  }
}
