package org.hearthwatch.registry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.model.Account;
import org.hearthwatch.registry.model.Division;
import org.hearthwatch.registry.model.Facility;
import org.hearthwatch.registry.model.Station;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/** Divisions, stations, facilities and the accounts that act for them. */
@ApplicationScoped
public class Units {

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The account of a user name. */
  public Optional<Account> account(String username) {
    return Optional.ofNullable(em.find(Account.class, username));
  }

  /** The active accounts of a unit in a role, by user name. */
  public List<Account> accounts(String unitCode, Role role) {
    return em.createQuery(
            "select a from Account a where a.unitCode = :unit and a.role = :role and a.active = true"
                + " order by a.username",
            Account.class)
        .setParameter("unit", unitCode)
        .setParameter("role", role.realmName())
        .getResultList();
  }

  /** The station of a code. */
  public Optional<Station> station(String code) {
    return Optional.ofNullable(em.find(Station.class, code));
  }

  /** The facility of a code. */
  public Optional<Facility> facility(String code) {
    return Optional.ofNullable(em.find(Facility.class, code));
  }

  /** All prefectures and the province, by code. */
  public List<Division> divisions() {
    return em.createQuery("select d from Division d order by d.code", Division.class)
        .getResultList();
  }

  /** All stations with their divisions, by code. */
  public List<Station> stations() {
    return em.createQuery(
            "select s from Station s join fetch s.division order by s.code", Station.class)
        .getResultList();
  }

  /** All facilities with their divisions and stations, by code. */
  public List<Facility> facilities() {
    return em.createQuery(
            "select f from Facility f join fetch f.division join fetch f.supervisingStation s"
                + " join fetch s.division order by f.code",
            Facility.class)
        .getResultList();
  }

  /** The account with its unit and what it may see. */
  public Caller caller(Account account) {
    return new Caller(
        account.username(),
        account.role(),
        unit(account),
        scope(account),
        account.view().displayZh(),
        account.view().displayEn());
  }

  private Named unit(Account account) {
    String code = account.unitCode();
    return station(code)
        .map(Station::named)
        .or(() -> facility(code).map(Facility::named))
        .or(() -> division(code).map(Division::named))
        .orElseThrow(() -> new IllegalStateException("No unit " + code));
  }

  private Scope scope(Account account) {
    if (account.role() == Role.ADMIN) {
      return new Scope.Nothing();
    }
    String code = account.unitCode();
    return station(code)
        .map(Station::scope)
        .or(() -> facility(code).map(Facility::scope))
        .or(() -> division(code).map(Units::scope))
        .orElseGet(Scope.Nothing::new);
  }

  private static Scope scope(Division division) {
    return division.isProvince() ? new Scope.Province() : new Scope.Prefecture(division.code());
  }

  private Optional<Division> division(String code) {
    return Optional.ofNullable(em.find(Division.class, code));
  }
}
