package org.hearthwatch.registry.model;

import java.time.LocalDate;
import org.hearthwatch.registry.Sex;
import org.hearthwatch.shared.Faults;

/**
 * What is known of who somebody is: a legal name or at least an alias, a date of birth or at least
 * an estimated age.
 *
 * @param estimatedAge whole years, as estimated on the day of registration
 */
public record Identity(
    String legalName,
    String alias,
    Sex sex,
    LocalDate birthDate,
    Integer estimatedAge,
    String identityNumber,
    String distinguishing) {

  private static final int NAME = 80;
  private static final int OLDEST = 120;

  /** Blank texts count as not given. */
  public Identity {
    legalName = blankToNull(legalName);
    alias = blankToNull(alias);
    identityNumber = blankToNull(identityNumber);
    distinguishing = blankToNull(distinguishing);
    sex = sex == null ? Sex.UNKNOWN : sex;
  }

  /** Notes every field that cannot be registered like this. */
  public void check(Faults faults, LocalDate today) {
    faults
        .check(legalName != null || alias != null, "alias", "NAME_OR_ALIAS")
        .longest("legalName", legalName, NAME)
        .longest("alias", alias, NAME)
        .longest("distinguishing", distinguishing, 2_000)
        .check(birthDate != null || estimatedAge != null, "estimatedAge", "BIRTH_DATE_OR_AGE")
        .check(birthDate == null || !birthDate.isAfter(today), "birthDate", "IN_THE_FUTURE")
        .check(
            estimatedAge == null || (estimatedAge >= 0 && estimatedAge <= OLDEST),
            "estimatedAge",
            "OUT_OF_RANGE",
            0,
            OLDEST);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
