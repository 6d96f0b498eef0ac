package org.hearthwatch.inspection.model;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.shared.Faults;

/** Where, with which checklist, when and by whom an inspection is to be. */
public record Plan(
    String facilityCode,
    UUID templateId,
    InspectionKind kind,
    LocalDate scheduledFor,
    String inspector) {

  /** Notes every field that cannot be scheduled like this. */
  public void check(Faults faults, LocalDate today) {
    faults
        .require("facilityCode", facilityCode)
        .require("templateId", templateId)
        .require("kind", kind)
        .require("scheduledFor", scheduledFor)
        .check(scheduledFor == null || !scheduledFor.isBefore(today), "scheduledFor", "IN_THE_PAST")
        .require("inspector", inspector);
  }
}
