package org.hearthwatch.incident;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.incident.adapter.Incidents;
import org.hearthwatch.incident.model.Incident;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Digest;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The facility sends its first report to the authority; that stops the first clock. */
@Stateless
@DenyAll
public class SendFirstReport {

  private static final int LONGEST_TEXT = 4_000;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Incidents incidents;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Sends it, once; rejects with {@code FIRST_REPORT_SENT} a second time. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public IncidentView send(UUID incidentId, String text) {
    Caller caller = callers.get();
    Incident incident = incidents.lock(incidentId).orElseThrow(Rejection::notFound);
    registry.facility(incident.facilityCode(), caller);
    new Faults().require("text", text).longest("text", text, LONGEST_TEXT).throwIfAny();
    Instant now = clock.instant();
    incident.reportFirst(text, caller.username(), now);
    String subject = incidentId.toString();
    evidences.submit(
        EvidenceKind.INCIDENT_FIRST_REPORT, SubjectKind.INCIDENT, subject, incidentId, now);
    records.append(
        incident.facilityCode(),
        "FIRST_REPORT_SENT",
        "INCIDENT",
        subject,
        Map.of("textDigest", Digest.of(Incident.FIRST_REPORT, incidentId, text.strip())));
    return incidents.byId(incidentId).orElseThrow(Rejection::notFound);
  }
}
