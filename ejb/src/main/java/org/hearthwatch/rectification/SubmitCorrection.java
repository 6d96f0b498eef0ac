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
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/** The facility says that it has corrected what was found. */
@Stateless
@DenyAll
public class SubmitCorrection {

  @Inject private CurrentCaller callers;
  @Inject private Tending tending;
  @Inject private Evidences evidences;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Stores how it was corrected; rejects with {@code FINDING_CORRECTED} a second time. */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public FindingView submit(UUID findingId, String correction) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Tending.checkText("correction", correction);
    Instant now = clock.instant();
    finding.correct(correction, caller.username(), now);
    tending.note(finding, FindingStepKind.CORRECTED, now, caller, correction);
    prove(finding, now);
    records.append(
        finding.facilityCode(),
        "FINDING_CORRECTED",
        "FINDING",
        findingId.toString(),
        Map.of("correction", new Words(correction.strip())));
    return tending.view(finding, now);
  }

  /** The correction fulfils the facility's duty; the revisit that is owed begins now. */
  private void prove(Finding finding, Instant now) {
    String id = finding.id().toString();
    evidences.submit(EvidenceKind.CORRECTION, SubjectKind.FINDING, id, finding.id(), now);
    duties.open("CORRECTION_SUBMITTED", Tending.subject(finding), now, finding.grade());
  }
}
