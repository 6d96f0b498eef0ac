package org.hearthwatch.web.page.shell;

import static org.hearthwatch.shared.Role.CONTACT_PERSON;
import static org.hearthwatch.shared.Role.FACILITY_STAFF;
import static org.hearthwatch.shared.Role.INSPECTOR;
import static org.hearthwatch.shared.Role.PREFECTURE_SUPERVISOR;
import static org.hearthwatch.shared.Role.PROVINCE_AUDITOR;
import static org.hearthwatch.shared.Role.RESIDENT_STAFF;
import static org.hearthwatch.shared.Role.SPECIAL_SUPERVISOR;
import static org.hearthwatch.shared.Role.STATION_SUPERVISOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthwatch.shared.Role;

/**
 * The places one can go, in the order of the left bar, and whose work takes them there. What a role
 * has nothing to do with is not shown; that it may not be done is decided by the use cases.
 */
public enum NavEntry {
  TODAY(EnumSet.complementOf(EnumSet.of(Role.ADMIN, SPECIAL_SUPERVISOR))),
  ROUND(EnumSet.of(FACILITY_STAFF)),
  SHIFT(EnumSet.of(RESIDENT_STAFF, STATION_SUPERVISOR)),
  PEOPLE(
      EnumSet.of(
          CONTACT_PERSON,
          STATION_SUPERVISOR,
          FACILITY_STAFF,
          RESIDENT_STAFF,
          PREFECTURE_SUPERVISOR,
          PROVINCE_AUDITOR,
          SPECIAL_SUPERVISOR)),
  ALERTS(
      EnumSet.of(
          CONTACT_PERSON,
          STATION_SUPERVISOR,
          FACILITY_STAFF,
          PREFECTURE_SUPERVISOR,
          PROVINCE_AUDITOR)),
  WARD(
      EnumSet.of(
          CONTACT_PERSON,
          STATION_SUPERVISOR,
          FACILITY_STAFF,
          RESIDENT_STAFF,
          PREFECTURE_SUPERVISOR,
          PROVINCE_AUDITOR)),
  INSPECTIONS(
      EnumSet.of(
          INSPECTOR, STATION_SUPERVISOR, FACILITY_STAFF, PREFECTURE_SUPERVISOR, PROVINCE_AUDITOR)),
  LEDGER(
      EnumSet.of(
          INSPECTOR, STATION_SUPERVISOR, FACILITY_STAFF, PREFECTURE_SUPERVISOR, PROVINCE_AUDITOR)),
  INCIDENTS(
      EnumSet.of(
          CONTACT_PERSON,
          STATION_SUPERVISOR,
          FACILITY_STAFF,
          RESIDENT_STAFF,
          PREFECTURE_SUPERVISOR,
          PROVINCE_AUDITOR)),
  FACILITIES(EnumSet.complementOf(EnumSet.of(Role.ADMIN))),
  COVERAGE(
      EnumSet.of(
          CONTACT_PERSON,
          STATION_SUPERVISOR,
          PREFECTURE_SUPERVISOR,
          PROVINCE_AUDITOR,
          SPECIAL_SUPERVISOR)),
  OVERSIGHT(
      EnumSet.of(STATION_SUPERVISOR, PREFECTURE_SUPERVISOR, PROVINCE_AUDITOR, SPECIAL_SUPERVISOR)),
  SIGNALS(EnumSet.of(STATION_SUPERVISOR, PREFECTURE_SUPERVISOR, PROVINCE_AUDITOR)),
  REPORTS(EnumSet.of(STATION_SUPERVISOR, PREFECTURE_SUPERVISOR, PROVINCE_AUDITOR)),
  RECORDS(EnumSet.of(STATION_SUPERVISOR, PREFECTURE_SUPERVISOR, PROVINCE_AUDITOR)),
  ACCOUNTS(EnumSet.of(Role.ADMIN)),
  ORGANISATIONS(EnumSet.of(Role.ADMIN)),
  DEVICES(EnumSet.of(FACILITY_STAFF, Role.ADMIN)),
  ADMINISTRATION(EnumSet.of(Role.ADMIN)),
  THRESHOLDS(EnumSet.of(PROVINCE_AUDITOR, Role.ADMIN)),
  DELIVERIES(EnumSet.of(Role.ADMIN)),
  PRIVACY(EnumSet.of(Role.ADMIN));

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
  private final Set<Role> roles;

  NavEntry(Set<Role> roles) {
    this.roles = Set.copyOf(roles);
  }

  /** Key of its texts, and name of its icon. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it leads. */
  public String getPath() {
    return this == ACCOUNTS || this == ORGANISATIONS
        ? ADMINISTRATION.getPath() + "/" + getKey()
        : "/" + getKey();
  }

  /** The entries of a role. */
  public static List<NavEntry> of(Role role) {
    return Stream.of(values()).filter(entry -> entry.roles.contains(role)).toList();
  }
}
