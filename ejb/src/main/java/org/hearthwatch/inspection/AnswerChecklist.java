package org.hearthwatch.inspection;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Beside;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.model.Addendum;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Moments;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;

/**
 * The inspector answers a question; each answer is stored as it is given. Answers may arrive late,
 * twice and in any order: of those to one question the one that was given last counts. What arrives
 * after the inspection was completed is kept beside it as an addendum, so that nothing is lost.
 */
@Stateless
@DenyAll
public class AnswerChecklist {

  private static final int LONGEST_NOTE = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private Conducting conducting;
  @Inject private Inspections inspections;
  @Inject private Beside beside;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Stores the answer; the first one starts the inspection. */
  @RolesAllowed(Role.Names.INSPECTOR)
  public InspectionView answer(UUID inspectionId, Given given) {
    Caller caller = callers.get();
    Inspection inspection = conducting.open(inspectionId, caller);
    inspection.requireInspector(caller.username());
    TemplateView version = conducting.version(inspection, given.templateId());
    TemplateItem item = check(inspection, version, given);
    if (inspection.isCompleted()) {
      keepBeside(inspection, given, caller);
    } else {
      Instant at = Moments.settle(given.answeredAt(), clock.instant());
      conducting.work(inspection, caller, at, version);
      store(inspection, item, given, caller, at);
    }
    return inspections.view(inspectionId).orElseThrow(Rejection::notFound);
  }

  private TemplateItem check(Inspection inspection, TemplateView version, Given given) {
    Optional<TemplateItem> item =
        version.items().stream().filter(one -> one.code().equals(given.itemCode())).findFirst();
    String answer = given.answer();
    Faults faults =
        new Faults()
            .require("itemCode", given.itemCode())
            .check(given.itemCode() == null || item.isPresent(), "itemCode", "UNKNOWN_VALUE")
            .require("answer", answer)
            .longest("note", given.note(), LONGEST_NOTE);
    item.filter(one -> answer != null && !answer.isBlank())
        .ifPresent(one -> faults.check(one.takes(answer), "answer", "NOT_AN_ANSWER"));
    inspection.checkTime(faults, "answeredAt", given.answeredAt(), clock.instant());
    faults.throwIfAny();
    return item.orElseThrow(Rejection::notFound);
  }

  private void store(
      Inspection inspection, TemplateItem item, Given given, Caller caller, Instant at) {
    Optional<ChecklistAnswer> earlier = inspections.answer(inspection.id(), given.itemCode());
    if (earlier.filter(one -> one.says(given.answer(), given.note())).isPresent()) {
      return;
    }
    boolean outdated = earlier.filter(one -> one.isLaterThan(at)).isPresent();
    if (earlier.isEmpty()) {
      inspections.add(
          new ChecklistAnswer(
              inspection.id(),
              given.itemCode(),
              given.answer(),
              given.note(),
              caller.username(),
              at));
    } else if (!outdated) {
      earlier.get().change(given.answer(), given.note(), caller.username(), at);
    }
    inspection.progress(conducting.filled(inspection));
    records.append(
        inspection.facilityCode(),
        "CHECKLIST_ANSWERED",
        "INSPECTION",
        inspection.id().toString(),
        facts(item, given, at, outdated));
  }

  private void keepBeside(Inspection inspection, Given given, Caller caller) {
    Instant now = clock.instant();
    boolean stands =
        inspections
            .answer(inspection.id(), given.itemCode())
            .filter(one -> one.says(given.answer(), given.note()))
            .isPresent();
    boolean kept =
        beside.addenda(inspection.id()).stream()
            .anyMatch(one -> one.repeats(given, Moments.settle(given.answeredAt(), now)));
    if (stands || kept) {
      return;
    }
    Addendum late = Addendum.late(Ids.next(), inspection.id(), given, caller.username(), now);
    beside.add(late);
    records.append(
        inspection.facilityCode(),
        "INSPECTION_ADDENDUM",
        "INSPECTION",
        inspection.id().toString(),
        late.facts(inspection.number()));
  }

  private static Map<String, Object> facts(
      TemplateItem item, Given given, Instant at, boolean outdated) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("item", item.code());
    facts.put(
        "answer", item.kind() == AnswerKind.TEXT ? new Words(given.answer()) : given.answer());
    facts.put("answeredAt", at);
    if (given.note() != null && !given.note().isBlank()) {
      facts.put("note", new Words(given.note().strip()));
    }
    if (outdated) {
      facts.put("outdated", true);
    }
    return facts;
  }
}
