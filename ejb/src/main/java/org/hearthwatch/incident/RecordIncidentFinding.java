package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hearthwatch.incident.adapter.Incidents;
import org.hearthwatch.incident.model.Incident;
import org.hearthwatch.rectification.Discovery;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** An incident showed that something is wrong in the facility: it stands in the ledger at once. */
@Stateless
@DenyAll
public class RecordIncidentFinding {

  /**
   * What was found.
   *
   * @param grade scope and severity, A–L
   */
  public record Command(
      UUID incidentId, HazardClass hazardClass, Character grade, String description) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Incidents incidents;
  @Inject private Findings findings;

  /** Records the finding; its deadline follows from the grade. */
  @RolesAllowed({
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public FindingView record(Command command) {
    Caller caller = callers.get();
    new Faults().require("incidentId", command.incidentId()).throwIfAny();
    Incident incident = incidents.lock(command.incidentId()).orElseThrow(Rejection::notFound);
    if (incident.placementId() == null) {
      registry.facility(incident.facilityCode(), caller);
    } else {
      registry.placement(incident.placementId(), caller);
    }
    Discovery discovery =
        new Discovery(
            FindingSource.INCIDENT,
            incident.id(),
            null,
            command.hazardClass(),
            command.grade(),
            command.description());
    Faults faults = new Faults();
    discovery.check(faults);
    faults.throwIfAny();
    return findings.confirm(discovery, incident.facilityCode(), caller);
  }
}
