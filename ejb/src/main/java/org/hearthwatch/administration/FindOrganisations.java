package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hearthwatch.administration.adapter.History;
import org.hearthwatch.administration.model.RolePolicy;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads the units within an administrator's reach, and what was done to them. */
@Stateless
@DenyAll
public class FindOrganisations {

  private static final Set<UnitKind> CHANGEABLE = Set.of(UnitKind.STATION, UnitKind.FACILITY);

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private Organisations organisations;
  @Inject private History history;

  /** All of them: divisions, then stations, then facilities, each by code. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<UnitView> all() {
    return organisations.within(callers.get().unitCode());
  }

  /** Those for which an account of the role can act. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<UnitView> suitedFor(Role role) {
    return all().stream().filter(unit -> RolePolicy.fits(role, unit.kind())).toList();
  }

  /** One of them. */
  @RolesAllowed(Role.Names.ADMIN)
  public UnitView byCode(String code) {
    return administering.unit(code, callers.get());
  }

  /** What a facility is like. */
  @RolesAllowed(Role.Names.ADMIN)
  public FacilityFacts facility(String code) {
    administering.unit(code, callers.get());
    return organisations.facility(code).orElseThrow(Rejection::notFound);
  }

  /** What the record says about a station or facility itself, the latest first. */
  @RolesAllowed(Role.Names.ADMIN)
  public List<Change> history(String code) {
    UnitView unit = administering.unit(code, callers.get());
    return CHANGEABLE.contains(unit.kind()) ? history.of(unit.kind().name(), code) : List.of();
  }
}
