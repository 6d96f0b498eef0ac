package org.hearthwatch.registry;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A placement as a list shows it.
 *
 * @param residentName the legal name, or the alias of an unidentified person
 * @param endsAt null while it lasts
 * @param contactPerson null while nobody is assigned
 */
public record PlacementView(
    UUID id,
    String number,
    UUID residentId,
    String residentNumber,
    String residentName,
    boolean unidentified,
    int age,
    boolean ageEstimated,
    Sex sex,
    Named station,
    Named facility,
    String room,
    Instant startsAt,
    Instant endsAt,
    String contactPerson,
    String contactPersonZh,
    String contactPersonEn) {

  /** The contact person's name in the language of the reader. */
  public String contactPersonIn(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage())
        ? contactPersonZh
        : contactPersonEn;
  }
}
