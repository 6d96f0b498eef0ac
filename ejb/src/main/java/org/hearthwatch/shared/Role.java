package org.hearthwatch.shared;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles; one account has exactly one of them. */
public enum Role {
  CONTACT_PERSON(Names.CONTACT_PERSON),
  STATION_SUPERVISOR(Names.STATION_SUPERVISOR),
  INSPECTOR(Names.INSPECTOR),
  RESIDENT_STAFF(Names.RESIDENT_STAFF),
  FACILITY_STAFF(Names.FACILITY_STAFF),
  PREFECTURE_SUPERVISOR(Names.PREFECTURE_SUPERVISOR),
  PROVINCE_AUDITOR(Names.PROVINCE_AUDITOR),
  SPECIAL_SUPERVISOR(Names.SPECIAL_SUPERVISOR),
  ADMIN(Names.ADMIN);

  /** The names as constants, for {@code @RolesAllowed}. */
  public static final class Names {
    public static final String CONTACT_PERSON = "contact-person";
    public static final String STATION_SUPERVISOR = "station-supervisor";
    public static final String INSPECTOR = "inspector";
    public static final String RESIDENT_STAFF = "resident-staff";
    public static final String FACILITY_STAFF = "facility-staff";
    public static final String PREFECTURE_SUPERVISOR = "prefecture-supervisor";
    public static final String PROVINCE_AUDITOR = "province-auditor";
    public static final String SPECIAL_SUPERVISOR = "special-supervisor";
    public static final String ADMIN = "admin";

    private Names() {}
  }

  private final String realmName;

  Role(String realmName) {
    this.realmName = realmName;
  }

  /** The name in the realm, in the account table and in the obligation catalogue. */
  public String realmName() {
    return realmName;
  }

  /** The role of that realm name, if it is one of ours. */
  public static Optional<Role> named(String realmName) {
    return Arrays.stream(values()).filter(role -> role.realmName.equals(realmName)).findFirst();
  }
}
