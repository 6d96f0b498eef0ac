package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.Completeness;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.Findings;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The inspector ends an inspection. Nothing changes in it afterwards. */
@Stateless
@DenyAll
public class CompleteInspection {

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Inspections inspections;
  @Inject private Findings findings;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Completes; rejects with {@code ITEMS_UNANSWERED} or {@code NO_WITHOUT_REASON} and the codes of
   * the questions, and with {@code INSPECTION_COMPLETED} a second time.
   */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InspectionView complete(UUID inspectionId) {
    Caller caller = callers.get();
    Inspection inspection = conducting.open(inspectionId, caller);
    Instant now = clock.instant();
    inspection.complete(shown(inspection, inspectionId), caller.username(), now);
    for (EvidenceKind kind : inspection.evidence()) {
      evidences.submit(kind, SubjectKind.FACILITY, inspection.facilityCode(), inspectionId, now);
    }
    records.append(
        inspection.facilityCode(),
        "INSPECTION_COMPLETED",
        "INSPECTION",
        inspectionId.toString(),
        inspection.facts());
    return inspections.view(inspectionId).orElseThrow(Rejection::notFound);
  }

  private Completeness shown(Inspection inspection, UUID id) {
    Set<String> withFinding =
        findings.of(FindingSource.INSPECTION, id).stream()
            .map(FindingView::itemCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return new Completeness(
        conducting.items(inspection).stream().map(TemplateItem::code).toList(),
        inspections.answers(id),
        withFinding);
  }
}
