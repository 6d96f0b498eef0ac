package org.hearthwatch.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.inspection.adapter.Inspections;
import org.hearthwatch.inspection.adapter.Templates;
import org.hearthwatch.inspection.model.Inspection;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;

/** An inspection in the hands of its inspector: found, locked, in scope, and started if need be. */
@Dependent
class Conducting {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Inspections inspections;
  @Inject private Templates templates;
  @Inject private Records records;
  @Inject private Clock clock;

  /** The inspection, with nobody else writing in it until the transaction ends. */
  Inspection open(UUID id, Caller caller) {
    Inspection inspection = inspections.lock(id).orElseThrow(Rejection::notFound);
    registry.facility(inspection.facilityCode(), caller);
    return inspection;
  }

  /** The same, being worked on: the first time starts it, and the record says so. */
  Inspection work(UUID id, Caller caller) {
    Inspection inspection = open(id, caller);
    if (inspection.work(caller.username(), clock.instant())) {
      records.append(
          inspection.facilityCode(),
          "INSPECTION_STARTED",
          "INSPECTION",
          id.toString(),
          inspection.facts());
    }
    return inspection;
  }

  /** The question of that code in the inspection's checklist. */
  Optional<TemplateItem> item(Inspection inspection, String code) {
    return items(inspection).stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /** All questions of the inspection's checklist. */
  List<TemplateItem> items(Inspection inspection) {
    return templates.byId(inspection.templateId()).orElseThrow().items();
  }
}
