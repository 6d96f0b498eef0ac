package org.hearthwatch.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Named;

/**
 * Inspections of one facility by a recurrence rule.
 *
 * @param number such as {@code IP-2026-000012}
 * @param rule RFC 5545, e.g. {@code FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=12}
 * @param inspections by day
 */
public record PlanView(
    UUID id,
    String number,
    Named facility,
    InspectionKind kind,
    String rule,
    LocalDate firstDay,
    Instant plannedAt,
    String plannedBy,
    List<InspectionView> inspections) {

  /** Keeps its own copy. */
  public PlanView {
    inspections = List.copyOf(inspections);
  }
}
