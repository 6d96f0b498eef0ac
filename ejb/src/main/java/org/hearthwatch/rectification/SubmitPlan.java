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
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;

/** The facility says what it will do about a finding: who does what by when. */
@Stateless
@DenyAll
public class SubmitPlan {

  @Inject private CurrentCaller callers;
  @Inject private Tending tending;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Keeps the plan of correction; it fulfils the duty to hand one in. Rejects with {@code
   * FINDING_PLANNED} a second one, unless the finding was reopened since.
   */
  @RolesAllowed(Role.Names.FACILITY_STAFF)
  public FindingView submit(UUID findingId, String plan) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Tending.checkText("plan", plan);
    Instant now = clock.instant();
    finding.plan(plan, caller.username(), now);
    tending.note(finding, FindingStepKind.PLANNED, now, caller, plan);
    String id = findingId.toString();
    evidences.submit(EvidenceKind.CORRECTION_PLAN, SubjectKind.FINDING, id, findingId, now);
    records.append(
        finding.facilityCode(),
        "FINDING_PLANNED",
        "FINDING",
        id,
        Map.of("plan", new Words(plan.strip())));
    return tending.view(finding, now);
  }
}
