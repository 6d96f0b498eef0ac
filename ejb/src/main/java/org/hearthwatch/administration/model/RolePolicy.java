package org.hearthwatch.administration.model;

import java.util.EnumSet;
import java.util.Set;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.shared.Role;

/** Which role acts for which kind of unit, and which takes two administrators. */
public final class RolePolicy {

  private static final Set<Role> WEIGHTY = EnumSet.of(Role.ADMIN, Role.PROVINCE_AUDITOR);

  private RolePolicy() {}

  /** Whether accounts of the role act for units of the kind. */
  public static boolean fits(Role role, UnitKind kind) {
    return switch (role) {
      case CONTACT_PERSON, STATION_SUPERVISOR, RESIDENT_STAFF -> kind == UnitKind.STATION;
      case FACILITY_STAFF -> kind == UnitKind.FACILITY;
      case INSPECTOR, PREFECTURE_SUPERVISOR -> kind == UnitKind.PREFECTURE;
      case PROVINCE_AUDITOR -> kind == UnitKind.PROVINCE;
      case SPECIAL_SUPERVISOR, ADMIN -> kind == UnitKind.PROVINCE || kind == UnitKind.PREFECTURE;
    };
  }

  /** Whether one administrator alone can let nobody in with that role. */
  public static boolean needsTwo(Role role) {
    return WEIGHTY.contains(role);
  }
}
