package org.hearthwatch.rectification;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.adapter.Ledger;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The facility says that it has corrected what was found. */
@Stateless
@DenyAll
public class SubmitCorrection {

  private static final int LONGEST_TEXT = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Ledger ledger;
  @Inject private Evidences evidences;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Stores how it was corrected; rejects with {@code FINDING_CORRECTED} a second time. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public FindingView submit(UUID findingId, String correction) {
    Caller caller = callers.get();
    Finding finding = ledger.lock(findingId).orElseThrow(Rejection::notFound);
    registry.facility(finding.facilityCode(), caller);
    new Faults()
        .require("correction", correction)
        .longest("correction", correction, LONGEST_TEXT)
        .throwIfAny();
    Instant now = clock.instant();
    finding.correct(correction, caller.username(), now);
    prove(findingId, finding.facilityCode(), now);
    records.append(
        finding.facilityCode(),
        "FINDING_CORRECTED",
        "FINDING",
        findingId.toString(),
        Map.of("correction", new Words(correction.strip())));
    return ledger.view(findingId, now).orElseThrow(Rejection::notFound);
  }

  /** The correction fulfils the facility's duty; where a revisit is owed, that begins now. */
  private void prove(UUID findingId, String facility, Instant now) {
    String subject = findingId.toString();
    evidences.submit(EvidenceKind.CORRECTION, SubjectKind.FINDING, subject, findingId, now);
    duties.open(
        "CORRECTION_SUBMITTED",
        new DutySubject(SubjectKind.FINDING, subject, null, facility),
        now,
        null);
  }
}
