package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.rectification.adapter.Ledger;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Reads the rectification ledger within the caller's scope. */
@Stateless
@DenyAll
public class FindFindings {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Ledger ledger;
  @Inject private Clock clock;

  /** The findings that match, by deadline. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<FindingView> list(FindingFilter filter) {
    List<String> visible =
        registry.facilitiesIn(callers.get().scope()).stream()
            .filter(code -> filter.facility() == null || filter.facility().equals(code))
            .toList();
    return visible.isEmpty() ? List.of() : ledger.find(filter, visible, clock.instant());
  }

  /** One finding. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public FindingView byId(UUID id) {
    FindingView finding = ledger.view(id, clock.instant()).orElseThrow(Rejection::notFound);
    registry.facility(finding.facility().code(), callers.get());
    return finding;
  }

  /** What was done about one finding, in the order in which it was. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<FindingStepView> steps(UUID id) {
    FindingView finding = byId(id);
    return ledger.steps(finding.id());
  }

  /** How the ledger stands, by class and by age; within the caller's scope. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<LedgerLine> overview() {
    return LedgerLine.of(list(FindingFilter.unverified()), clock.instant());
  }
}
