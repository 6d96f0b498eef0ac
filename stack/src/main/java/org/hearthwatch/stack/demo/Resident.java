package org.hearthwatch.stack.demo;

import java.time.LocalDate;

/**
 * An invented placed person.
 *
 * @param index from 0, over the whole province
 * @param legalName null for somebody unidentified
 * @param alias what they are called, or null
 * @param birthDate null for somebody unidentified
 * @param estimatedAge 0 when the birth date is known
 * @param device the index of the wearable from 0, or -1
 */
record Resident(
    int index,
    String legalName,
    String alias,
    String sex,
    LocalDate birthDate,
    int estimatedAge,
    String distinguishing,
    String station,
    String facility,
    int device) {
  boolean unidentified() {
    return legalName == null;
  }

  boolean wearsDevice() {
    return device >= 0;
  }

  /** Lives with chronic low oxygen; a clinician set NEWS2's second saturation scale. */
  boolean hypoxia() {
    return device == 9 || device == 40;
  }

  long seed() {
    return 7_919L * (index + 1);
  }
}
