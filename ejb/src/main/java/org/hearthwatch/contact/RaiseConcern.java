package org.hearthwatch.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.contact.model.Visit.Outcome;
import org.hearthwatch.incident.ReportIncident;
import org.hearthwatch.rectification.Discovery;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Faults;

/**
 * Makes a finding or an incident of what a contact brought to light, in the transaction in which
 * the contact is recorded: both are there or neither.
 */
@ApplicationScoped
class RaiseConcern {

  @Inject private Findings findings;
  @Inject private ReportIncident incidents;

  /** Notes every field with which it could be neither. */
  void check(Concern concern, UUID visit, Faults faults) {
    if (concern != null && concern.isIncident()) {
      faults.check(concern.hazardClass() == null && concern.grade() == null, "kind", "ONE_OF_BOTH");
      faults.require("description", concern.description());
    } else if (concern != null) {
      discovery(concern, visit).check(faults);
    }
  }

  /**
   * Raises it. The station has known of an incident since the contact, however late that is
   * recorded: its clocks count from there.
   */
  Outcome raise(Concern concern, UUID visit, PlacementRef placement, Instant learnedAt, Caller by) {
    if (concern == null) {
      return Outcome.NONE;
    }
    if (!concern.isIncident()) {
      return Outcome.finding(
          findings.confirm(discovery(concern, visit), placement.facilityCode(), by).id());
    }
    return Outcome.incident(
        incidents
            .report(
                new ReportIncident.Command(
                    placement.facilityCode(),
                    placement.personId(),
                    concern.incidentKind(),
                    null,
                    learnedAt,
                    concern.description()))
            .id());
  }

  private static Discovery discovery(Concern concern, UUID visit) {
    return new Discovery(
        FindingSource.CONTACT,
        visit,
        null,
        concern.hazardClass(),
        concern.grade(),
        concern.description());
  }
}
