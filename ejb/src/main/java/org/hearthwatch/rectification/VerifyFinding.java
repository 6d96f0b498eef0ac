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
import org.hearthwatch.evidence.EvidenceFiles;
import org.hearthwatch.evidence.FileSubject;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.model.Finding;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * Somebody from outside the facility looked whether a finding is corrected: that closes it, or the
 * facility owes the correction again.
 */
@Stateless
@DenyAll
public class VerifyFinding {

  @Inject private CurrentCaller callers;
  @Inject private Tending tending;
  @Inject private EvidenceFiles files;
  @Inject private Evidences evidences;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Closes it. Rejects with {@code FINDING_NOT_CORRECTED} what the facility has not corrected, with
   * {@code FINDING_WITHOUT_EVIDENCE} when nobody sent a file of the correction and nobody says what
   * they saw, and with {@code MAJOR_NEEDS_AUTHORITY} a major hazard, which only the prefecture
   * releases.
   *
   * @param seen what the caller saw; may be missing when there is a file of the correction
   */
  @RolesAllowed({
    Role.Names.INSPECTOR,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public FindingView verify(UUID findingId, String seen) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Instant now = clock.instant();
    finding.verify(caller.username(), now);
    if (finding.isMajor() && caller.role() != Role.PREFECTURE_SUPERVISOR) {
      throw Rejection.forbidden("MAJOR_NEEDS_AUTHORITY");
    }
    checkEvidence(finding, seen);
    tending.note(finding, FindingStepKind.VERIFIED, now, caller, seen);
    proveRevisit(finding, now);
    Map<String, Object> facts =
        seen == null || seen.isBlank() ? Map.of() : Map.of("seen", new Words(seen.strip()));
    records.append(
        finding.facilityCode(), "FINDING_VERIFIED", "FINDING", findingId.toString(), facts);
    return tending.view(finding, now);
  }

  /**
   * Says that it is not corrected; a new deadline follows from the grade. Rejects like {@link
   * #verify} what cannot be revisited.
   *
   * @param reason what the caller saw instead
   */
  @RolesAllowed({
    Role.Names.INSPECTOR,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public FindingView reopen(UUID findingId, String reason) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Tending.checkText("reason", reason);
    Instant now = clock.instant();
    proveRevisit(finding, now);
    Instant before = finding.deadline();
    Instant after =
        Findings.deadline(
            duties.open("FINDING_REOPENED", Tending.subject(finding), now, finding.grade()));
    finding.reopen(now, after);
    tending.note(finding, FindingStepKind.REOPENED, now, caller, reason, before, after);
    records.append(
        finding.facilityCode(),
        "FINDING_REOPENED",
        "FINDING",
        findingId.toString(),
        Map.of("reason", new Words(reason.strip()), "deadline", after));
    return tending.view(finding, now);
  }

  private void checkEvidence(Finding finding, String seen) {
    boolean told = seen != null && !seen.isBlank();
    if (told) {
      Tending.checkText("seen", seen);
    } else if (files.of(FileSubject.CORRECTION, finding.id()).isEmpty()) {
      throw Rejection.of("FINDING_WITHOUT_EVIDENCE");
    }
  }

  private void proveRevisit(Finding finding, Instant now) {
    evidences.submit(
        EvidenceKind.REVISIT, SubjectKind.FINDING, finding.id().toString(), finding.id(), now);
  }
}
