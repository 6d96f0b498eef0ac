package org.hearthwatch.administration;

import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Faults;

/** What units may be called: something in both languages, not too long. */
final class UnitNaming {

  private static final int LONGEST = 80;

  private UnitNaming() {}

  static void check(Faults faults, String nameZh, String nameEn) {
    faults
        .require("nameZh", nameZh)
        .require("nameEn", nameEn)
        .longest("nameZh", nameZh, LONGEST)
        .longest("nameEn", nameEn, LONGEST);
  }

  static Named named(String code, String nameZh, String nameEn) {
    return new Named(code, nameZh.strip(), nameEn.strip());
  }
}
