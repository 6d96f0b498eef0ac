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

/**
 * Major hazards (重大事故隐患): reported to the prefecture at once, and supervised by it until they are
 * removed (安全生产法 §41). Findings of immediate jeopardy are major by their grade; others are
 * declared.
 */
@Stateless
@DenyAll
public class SuperviseHazard {

  @Inject private CurrentCaller callers;
  @Inject private Tending tending;
  @Inject private Duties duties;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Declares a finding a major hazard; the station must report it within two hours. */
  @RolesAllowed({
    Role.Names.INSPECTOR,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.PREFECTURE_SUPERVISOR
  })
  public FindingView declare(UUID findingId, String reason) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Tending.checkText("reason", reason);
    Instant now = clock.instant();
    finding.declareMajor();
    tending.note(finding, FindingStepKind.MAJOR_DECLARED, now, caller, reason);
    duties.open("MAJOR_HAZARD_FOUND", Tending.subject(finding), now, finding.grade());
    records.append(
        finding.facilityCode(),
        "MAJOR_HAZARD_DECLARED",
        "FINDING",
        findingId.toString(),
        Map.of("reason", new Words(reason.strip())));
    return tending.view(finding, now);
  }

  /** The station reports it to the prefecture; that fulfils its duty. Once. */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public FindingView report(UUID findingId, String text) {
    Caller caller = callers.get();
    Finding finding = tending.lock(findingId, caller);
    Tending.checkText("text", text);
    Instant now = clock.instant();
    finding.report(now);
    tending.note(finding, FindingStepKind.MAJOR_REPORTED, now, caller, text);
    String id = findingId.toString();
    evidences.submit(EvidenceKind.MAJOR_HAZARD_REPORT, SubjectKind.FINDING, id, findingId, now);
    records.append(
        finding.facilityCode(),
        "MAJOR_HAZARD_REPORTED",
        "FINDING",
        id,
        Map.of("text", new Words(text.strip())));
    return tending.view(finding, now);
  }
}
