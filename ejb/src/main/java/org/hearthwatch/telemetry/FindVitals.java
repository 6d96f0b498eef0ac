package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.VitalsQueries;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.telemetry.model.VitalsRows;

/** Reads the vital signs of one person. */
@Stateless
@DenyAll
public class FindVitals {
  /** The longest span one question may cover. */
  public static final Duration LONGEST = Duration.ofDays(31);

  /** Rows an answer holds at most; of a denser span, the latest. */
  public static final int MOST = 20_000;

  private static final Duration DEFAULT = Duration.ofHours(24);
  private static final Duration DRIFT = Duration.ofMinutes(5);

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private VitalsQueries queries;
  @Inject private Clock clock;

  /**
   * The rows observed within a span, oldest first: only those of times at which the person was in a
   * placement the caller may see.
   *
   * @param from null means 24 hours before the end
   * @param to null means now, and what runs ahead by the drift of a device's clock
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
  public List<VitalsRow> of(UUID residentId, Instant from, Instant to) {
    Caller caller = callers.get();
    List<PlacementRef> visible = registry.readable(residentId, caller);
    Instant end = to == null ? clock.instant().plus(DRIFT) : to;
    Instant start = from == null ? end.minus(DEFAULT) : from;
    requireSpan(start, end);
    looks.note(residentId, Through.VITALS, caller);
    VitalsRows views = views(residentId);
    List<ReadingRow> latestFirst = new ArrayList<>(queries.of(residentId, start, end, MOST));
    Collections.reverse(latestFirst);
    return latestFirst.stream()
        .filter(row -> visible.stream().anyMatch(placement -> covers(placement, row)))
        .map(views::view)
        .toList();
  }

  private static void requireSpan(Instant start, Instant end) {
    new Faults()
        .check(!start.isAfter(end), "from", "FROM_AFTER_TO")
        .check(start.isAfter(end) || !start.isBefore(end.minus(LONGEST)), "from", "SPAN_TOO_LONG")
        .throwIfAny();
  }

  private VitalsRows views(UUID residentId) {
    return registry
        .clinicalProfile(residentId)
        .map(profile -> new VitalsRows(profile.age(), profile.spo2Scale2()))
        .orElseThrow();
  }

  private static boolean covers(PlacementRef placement, ReadingRow row) {
    return !row.observedAt().isBefore(placement.startsAt())
        && (placement.endsAt() == null || row.observedAt().isBefore(placement.endsAt()));
  }
}
