package org.hearthwatch.calendar;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.calendar.adapter.Feeds;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Tokens;

/** Everybody makes, renews and withdraws the secret address of their own calendar. */
@Stateless
@DenyAll
public class ManageCalendar {

  @Inject private CurrentCaller callers;
  @Inject private Feeds feeds;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Since when the caller has an address, if there is one. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public Optional<Instant> since() {
    return feeds.since(callers.get().username());
  }

  /** Makes a new secret; an older one does not work any more. It cannot be read again. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public String renew() {
    Caller caller = callers.get();
    String secret = Tokens.next();
    feeds.put(caller.username(), Tokens.hash(secret), clock.instant());
    append(caller, "CALENDAR_ADDRESS_MADE");
    return secret;
  }

  /** Withdraws the address, if there is one. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.SPECIAL_SUPERVISOR,
    Role.Names.ADMIN
  })
  public void revoke() {
    Caller caller = callers.get();
    if (feeds.remove(caller.username())) {
      append(caller, "CALENDAR_ADDRESS_WITHDRAWN");
    }
  }

  private void append(Caller caller, String action) {
    records.append(caller.unitCode(), action, "ACCOUNT", caller.username(), Map.of());
  }
}
