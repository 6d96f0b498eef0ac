package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.Trends;

/** Reads what a person's vital signs come to by the minute, hour or day. */
@Stateless
@DenyAll
public class FindTrend {

  /** The most points that one answer may have. */
  public static final int MOST = 10_000;

  private static final int USUAL = 30;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private Trends trends;
  @Inject private Clock clock;

  /**
   * The points within a span, oldest first; of placements that the caller may see.
   *
   * @param from null means 30 spans before the end; taken back to the beginning of its span
   * @param to null means now
   * @param resolution null means by the day
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<TrendPoint> of(UUID residentId, Instant from, Instant to, Resolution resolution) {
    Caller caller = callers.get();
    registry.readable(residentId, caller);
    Resolution by = resolution == null ? Resolution.DAY : resolution;
    Instant end = to == null ? clock.instant() : to;
    Instant start = by.floor(from == null ? end.minus(by.width().multipliedBy(USUAL)) : from);
    new Faults()
        .check(!start.isAfter(end), "from", "FROM_AFTER_TO")
        .check(
            start.isAfter(end) || !start.plus(by.width().multipliedBy(MOST)).isBefore(end),
            "from",
            "SPAN_TOO_LONG")
        .throwIfAny();
    looks.note(residentId, Through.VITALS, caller);
    return trends.of(residentId, by, start, end);
  }
}
