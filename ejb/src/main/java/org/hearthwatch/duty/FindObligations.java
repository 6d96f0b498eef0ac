package org.hearthwatch.duty;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.hearthwatch.duty.adapter.Catalogue;
import org.hearthwatch.duty.adapter.CatalogueRows;
import org.hearthwatch.duty.adapter.Holidays;
import org.hearthwatch.duty.model.ObligationVersion;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads the catalogue of obligations. It names no person, so everybody with an account may. */
@Stateless
@DenyAll
public class FindObligations {

  @Inject private CurrentCaller callers;
  @Inject private CatalogueRows rows;
  @Inject private Catalogue catalogue;
  @Inject private Holidays holidays;
  @Inject private Clock clock;

  /** Every rule in the version that is valid now, those in force first, by code. */
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
  public List<ObligationView> all() {
    callers.get();
    return rows.validAt(clock.instant());
  }

  /** Every version of a rule, for the province and for divisions, by the day it became valid. */
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
  public List<RuleVersionView> versions(String code) {
    callers.get();
    List<RuleVersionView> found =
        catalogue.versions(code).stream().map(ObligationVersion::view).toList();
    if (found.isEmpty()) {
      throw Rejection.notFound();
    }
    return found;
  }

  /** The years whose official holidays are known; without them every weekend counts as free. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public List<Integer> calendarYears() {
    callers.get();
    return holidays.years();
  }
}
