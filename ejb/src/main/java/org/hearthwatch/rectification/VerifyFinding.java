package org.hearthwatch.rectification;

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
import org.hearthwatch.record.Records;
import org.hearthwatch.rectification.adapter.Ledger;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** Somebody from outside the facility saw that a finding is corrected; that closes it. */
@Stateless
@DenyAll
public class VerifyFinding {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Ledger ledger;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Verifies; rejects with {@code FINDING_NOT_CORRECTED} what the facility has not corrected. */
  @RolesAllowed({Role.Names.INSPECTOR, Role.Names.STATION_SUPERVISOR})
  public FindingView verify(UUID findingId) {
    Caller caller = callers.get();
    Finding finding = ledger.lock(findingId).orElseThrow(Rejection::notFound);
    String facility = registry.facility(finding.facilityCode(), caller).code();
    Instant now = clock.instant();
    finding.verify(caller.username(), now);
    String subject = findingId.toString();
    evidences.submit(EvidenceKind.REVISIT, SubjectKind.FINDING, subject, findingId, now);
    records.append(facility, "FINDING_VERIFIED", "FINDING", subject, Map.of());
    return ledger.view(findingId, now).orElseThrow(Rejection::notFound);
  }
}
