package org.hearthwatch.rectification;

import java.util.UUID;
import org.hearthwatch.shared.Faults;

/**
 * Something found wrong, on its way into the ledger.
 *
 * @param sourceId the inspection or incident it was found in
 * @param itemCode the question of the checklist; null when it stands on none
 * @param grade scope and severity, A–L
 */
public record Discovery(
    FindingSource source,
    UUID sourceId,
    String itemCode,
    HazardClass hazardClass,
    Character grade,
    String description) {

  private static final int LONGEST_TEXT = 2_000;
  private static final char LEAST = 'A';
  private static final char WORST = 'L';

  /** Notes every field that cannot stand in the ledger like this. */
  public void check(Faults faults) {
    faults
        .require("hazardClass", hazardClass)
        .require("grade", grade)
        .check(
            grade == null || (grade >= LEAST && grade <= WORST),
            "grade",
            "OUT_OF_RANGE",
            LEAST,
            WORST)
        .require("description", description)
        .longest("description", description, LONGEST_TEXT);
  }
}
