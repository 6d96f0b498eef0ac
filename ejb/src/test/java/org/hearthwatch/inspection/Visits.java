package org.hearthwatch.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.inspection.model.ChecklistAnswer;
import org.hearthwatch.inspection.model.Completeness;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.inspection.model.Plan;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Ids;

/** Inspections and answers for the cases of this capability. */
final class Visits {

  static final Instant SCHEDULED = Instant.parse("2026-11-20T04:00:00Z");
  static final Instant THERE = Instant.parse("2026-11-23T04:00:00Z");
  static final LocalDate DAY = LocalDate.parse("2026-11-23");
  static final String INSPECTOR = "inspector";
  static final UUID ID = UUID.fromString("0192c000-0000-7000-8000-000000000001");

  private Visits() {}

  static Plan plan(InspectionKind kind, LocalDate day) {
    return new Plan("FC-510100-001", Ids.next(), kind, day, INSPECTOR);
  }

  static Inspection scheduled(InspectionKind kind) {
    return new Inspection(ID, "IN-2026-000001", plan(kind, DAY), "station-supervisor", SCHEDULED);
  }

  static InspectionView view(Inspection inspection) {
    TemplateView template =
        new TemplateView(
            ID, "X", 1, "表", "List", SCHEDULED, List.of(), TemplateState.PUBLISHED, 0, null, null);
    Named name = new Named("FC-510100-001", "院", "Home");
    return inspection.view(name, template, name, new Inspection.Counts(0, 0));
  }

  static Inspection started(InspectionKind kind) {
    Inspection inspection = scheduled(kind);
    inspection.work(INSPECTOR, THERE);
    return inspection;
  }

  static Inspection completed() {
    Inspection inspection = started(InspectionKind.ANNOUNCED);
    inspection.complete(everythingAnswered(), INSPECTOR, THERE);
    return inspection;
  }

  static Completeness everythingAnswered() {
    return new Completeness(
        new FilledChecklist(
            List.of(Questions.yesNo("FIRE-1")), List.of(answer("FIRE-1", Answer.YES))),
        Set.of());
  }

  static ChecklistAnswer answer(String item, Answer answer) {
    return answer(item, answer.name(), null);
  }

  static ChecklistAnswer answer(String item, String answer, String note) {
    return new ChecklistAnswer(ID, item, answer, note, INSPECTOR, THERE);
  }
}
