package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.inspection.adapter.Beside;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.Completeness;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.Statement;
import org.hearthwatch.record.Records;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Moments;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The inspector ends an inspection. Nothing changes in it afterwards. */
@Stateless
@DenyAll
public class CompleteInspection {

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Inspections inspections;
  @Inject private Beside beside;
  @Inject private Findings findings;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Completes; rejects with {@code ITEMS_UNANSWERED}, {@code NO_WITHOUT_REASON} or {@code
   * COMMENT_MISSING} and the codes of the questions, with {@code STATEMENT_OUTDATED} when findings
   * came after the facility's signature, and with {@code INSPECTION_COMPLETED} a second time.
   *
   * @param completedAt when it ended in the facility; null means now
   */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InspectionView complete(UUID inspectionId, Instant completedAt) {
    Caller caller = callers.get();
    Inspection inspection = conducting.open(inspectionId, caller);
    checkTime(inspection, inspectionId, completedAt);
    Instant at = Moments.settle(completedAt, clock.instant());
    FilledChecklist filled = conducting.filled(inspection);
    List<FindingView> found = findings.of(FindingSource.INSPECTION, inspectionId);
    inspection.progress(filled);
    inspection.complete(new Completeness(filled, items(found)), caller.username(), at);
    String statement = statement(inspectionId, found.size());
    for (EvidenceKind kind : inspection.evidence()) {
      evidences.submit(kind, SubjectKind.FACILITY, inspection.facilityCode(), inspectionId, at);
    }
    record(inspection, statement, at);
    return inspections.view(inspectionId).orElseThrow(Rejection::notFound);
  }

  /** An inspection cannot have ended before its last answer was given. */
  private void checkTime(Inspection inspection, UUID id, Instant told) {
    Faults faults = new Faults();
    inspection.checkTime(faults, "completedAt", told, clock.instant());
    boolean before =
        told != null && inspections.answers(id).stream().anyMatch(one -> one.isLaterThan(told));
    faults.check(!before, "completedAt", "BEFORE_LAST_ANSWER");
    faults.throwIfAny();
  }

  /** How the facility took note: that nobody did is on the record too. */
  private String statement(UUID id, int found) {
    Statement statement = beside.statement(id).orElse(null);
    if (statement == null) {
      return "NONE";
    }
    if (!statement.covers(found)) {
      throw Rejection.of("STATEMENT_OUTDATED");
    }
    return statement.view(found).signed() ? "SIGNED" : "REFUSED";
  }

  private void record(Inspection inspection, String statement, Instant at) {
    Map<String, Object> facts = new HashMap<>(inspection.facts());
    facts.put("statement", statement);
    facts.put("completedAt", at);
    records.append(
        inspection.facilityCode(),
        "INSPECTION_COMPLETED",
        "INSPECTION",
        inspection.id().toString(),
        facts);
  }

  private static Set<String> items(List<FindingView> found) {
    return found.stream()
        .map(FindingView::itemCode)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
