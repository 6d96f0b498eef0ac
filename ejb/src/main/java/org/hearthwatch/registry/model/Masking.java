package org.hearthwatch.registry.model;

import org.hearthwatch.shared.Role;

/**
 * What a role sees of a person whom it may see at all: the one place where that is decided.
 *
 * @param texts whether it reads what was written about a person
 */
public record Masking(Shown names, Shown numbers, boolean texts) {

  /** How much of a value is shown. */
  public enum Shown {
    FULL,
    MASKED,
    NOTHING
  }

  private static final Masking NOTHING = new Masking(Shown.NOTHING, Shown.NOTHING, false);
  private static final int HEAD = 4;
  private static final int TAIL = 2;
  private static final String STARS = "*".repeat(10);

  /** The masking of a role; whoever is nobody, such as a timer, is shown nothing. */
  public static Masking of(Role role) {
    if (role == null) {
      return NOTHING;
    }
    return switch (role) {
      case STATION_SUPERVISOR -> new Masking(Shown.FULL, Shown.FULL, true);
      case CONTACT_PERSON,
          INSPECTOR,
          RESIDENT_STAFF,
          FACILITY_STAFF,
          PREFECTURE_SUPERVISOR,
          PROVINCE_AUDITOR ->
          new Masking(Shown.FULL, Shown.MASKED, true);
      case SPECIAL_SUPERVISOR -> new Masking(Shown.MASKED, Shown.NOTHING, false);
      case ADMIN -> NOTHING;
    };
  }

  /** A name; masked, its first character and a star, however long it is. */
  public String name(String name) {
    if (name == null || name.isEmpty() || names == Shown.NOTHING) {
      return null;
    }
    return names == Shown.FULL ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
  }

  /** An identity number; masked, its first four and last two characters. */
  public String number(String number) {
    if (number == null || numbers == Shown.NOTHING) {
      return null;
    }
    if (numbers == Shown.FULL) {
      return number;
    }
    return number.length() < 2 * (HEAD + TAIL)
        ? STARS
        : number.substring(0, HEAD) + STARS + number.substring(number.length() - TAIL);
  }

  /** What was written about the person. */
  public String text(String text) {
    return texts ? text : null;
  }
}
