package org.hearthwatch.administration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hearthwatch.record.PublicName;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FacilityFacts;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Zones;

/**
 * A facility comes under supervision. From that day on the rules of the catalogue open its duties.
 */
@Stateless
@DenyAll
public class OpenFacility {

  private static final int FURTHEST_DAYS = 366;

  @Inject private CurrentCaller callers;
  @Inject private Administering administering;
  @Inject private FacilityChecks checks;
  @Inject private Organisations organisations;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Opens a facility; its code is the next free one of the prefecture.
   *
   * @param since first day of supervision, today at the earliest; null means from now on
   */
  @RolesAllowed(Role.Names.ADMIN)
  public UnitView open(String division, FacilityEntry entry, LocalDate since) {
    Caller caller = callers.get();
    Instant now = clock.instant();
    Faults faults = new Faults().require("division", division);
    if (division != null) {
      administering.checkPrefecture(faults, division, caller);
    }
    checks.check(faults, entry, caller);
    checkDay(faults, since, Zones.day(now));
    faults.throwIfAny();
    FacilityFacts facts = entry.facts(begins(since, now));
    UnitView opened = organisations.openFacility(division, facts);
    append(opened, facts);
    return opened;
  }

  private static void checkDay(Faults faults, LocalDate since, LocalDate today) {
    if (since != null) {
      faults
          .check(!since.isBefore(today), "supervisedSince", "IN_THE_PAST")
          .check(
              since.isBefore(today.plusDays(FURTHEST_DAYS)),
              "supervisedSince",
              "TOO_FAR_AHEAD",
              FURTHEST_DAYS);
    }
  }

  private static Instant begins(LocalDate since, Instant now) {
    Instant start = since == null ? now : Zones.startOfDay(since);
    return start.isBefore(now) ? now : start;
  }

  private void append(UnitView opened, FacilityFacts facts) {
    records.append(
        opened.code(),
        "FACILITY_OPENED",
        "FACILITY",
        opened.code(),
        Map.of(
            "nameZh", new PublicName(facts.nameZh()),
            "nameEn", new PublicName(facts.nameEn()),
            "capacity", facts.capacity(),
            "station", facts.stationCode(),
            "supervisedSince", facts.supervisedSince()));
  }
}
