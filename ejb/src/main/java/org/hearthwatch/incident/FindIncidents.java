package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.incident.adapter.Incidents;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;

/**
 * Reads incidents within the caller's scope: one that concerns a resident along the two lines of
 * the placement, any other with the facility.
 */
@Stateless
@DenyAll
public class FindIncidents {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private Incidents incidents;
  @Inject private Findings findings;

  /** The incidents that match, the latest first. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<IncidentView> list(IncidentFilter filter) {
    Scope scope = callers.get().scope();
    return incidents.find(filter, scope, registry.facilitiesIn(scope));
  }

  /** One incident. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public IncidentView byId(UUID id) {
    Caller caller = callers.get();
    IncidentView incident = incidents.byId(id).orElseThrow(Rejection::notFound);
    if (incident.placementId() == null) {
      registry.facility(incident.facility().code(), caller);
    } else {
      looks.note(
          registry.readablePlacement(incident.placementId(), caller).personId(),
          Through.NOTES,
          caller);
    }
    return incident;
  }

  /** What one incident showed to be wrong, in the order in which that was recorded. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<FindingView> findings(UUID id) {
    return findings.of(FindingSource.INCIDENT, byId(id).id());
  }
}
