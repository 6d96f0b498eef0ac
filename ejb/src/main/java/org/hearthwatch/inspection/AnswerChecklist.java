package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/** The inspector answers a question; each answer is stored as it is given. */
@Stateless
@DenyAll
public class AnswerChecklist {

  private static final int LONGEST_NOTE = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Inspections inspections;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Stores the answer, in place of an earlier one; the first one starts the inspection. */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InspectionView answer(UUID inspectionId, String itemCode, Answer answer, String note) {
    Caller caller = callers.get();
    Inspection inspection = conducting.work(inspectionId, caller);
    boolean known = conducting.item(inspection, itemCode).isPresent();
    new Faults()
        .require("itemCode", itemCode)
        .check(itemCode == null || known, "itemCode", "UNKNOWN_VALUE")
        .require("answer", answer)
        .longest("note", note, LONGEST_NOTE)
        .throwIfAny();
    ChecklistAnswer given = store(inspectionId, itemCode, answer, note, caller);
    records.append(
        inspection.facilityCode(),
        "CHECKLIST_ANSWERED",
        "INSPECTION",
        inspectionId.toString(),
        given.facts());
    return inspections.view(inspectionId).orElseThrow(Rejection::notFound);
  }

  private ChecklistAnswer store(
      UUID inspectionId, String itemCode, Answer answer, String note, Caller caller) {
    Optional<ChecklistAnswer> earlier = inspections.answer(inspectionId, itemCode);
    if (earlier.isPresent()) {
      earlier.get().change(answer, note, caller.username(), clock.instant());
      return earlier.get();
    }
    ChecklistAnswer first =
        new ChecklistAnswer(
            inspectionId, itemCode, answer, note, caller.username(), clock.instant());
    inspections.add(first);
    return first;
  }
}
