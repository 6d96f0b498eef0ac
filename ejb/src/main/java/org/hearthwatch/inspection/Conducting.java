package org.hearthwatch.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.adapter.Templates;
import org.hearthwatch.inspection.model.FilledChecklist;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;

/** An inspection in the hands of its inspector: found, locked, in scope, and started if need be. */
@Dependent
class Conducting {

  @Inject private Registry registry;
  @Inject private Inspections inspections;
  @Inject private Templates templates;
  @Inject private Records records;

  /** The inspection, with nobody else writing in it until the transaction ends. */
  Inspection open(UUID id, Caller caller) {
    Inspection inspection = inspections.lock(id).orElseThrow(Rejection::notFound);
    registry.facility(inspection.facilityCode(), caller);
    return inspection;
  }

  /** The same, being worked on: the first time starts it, and the record says so. */
  Inspection work(UUID id, Caller caller, Instant at) {
    Inspection inspection = open(id, caller);
    work(inspection, caller, at);
    return inspection;
  }

  /** Something is written down in an inspection that is open. */
  void work(Inspection inspection, Caller caller, Instant at) {
    work(inspection, caller, at, version(inspection, null));
  }

  /** The same, with the version of the checklist that it begins with if this is the beginning. */
  void work(Inspection inspection, Caller caller, Instant at, TemplateView version) {
    if (inspection.work(caller.username(), at)) {
      inspection.beginWith(version.id());
      records.append(
          inspection.facilityCode(),
          "INSPECTION_STARTED",
          "INSPECTION",
          inspection.id().toString(),
          inspection.facts());
    }
  }

  /** The question of that code in the inspection's checklist. */
  Optional<TemplateItem> item(Inspection inspection, String code) {
    return items(inspection).stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /** All questions of the version of the checklist that the inspection keeps or will begin with. */
  List<TemplateItem> items(Inspection inspection) {
    return version(inspection, null).items();
  }

  /**
   * The version of the checklist that the inspection keeps since it began. Before that the one on
   * the inspector's screen, as a phone that was offline may show an earlier one than the latest.
   *
   * @param shown null means the latest
   */
  TemplateView version(Inspection inspection, UUID shown) {
    TemplateView chosen = templates.byId(inspection.templateId()).orElseThrow();
    if (inspection.isBegun()) {
      return chosen;
    }
    return Optional.ofNullable(shown)
        .flatMap(templates::byId)
        .filter(one -> one.code().equals(chosen.code()) && one.publishedAt() != null)
        .orElseGet(() -> templates.latest(chosen.id()));
  }

  /** The checklist with the answers given so far. */
  FilledChecklist filled(Inspection inspection) {
    return new FilledChecklist(items(inspection), inspections.answers(inspection.id()));
  }
}
