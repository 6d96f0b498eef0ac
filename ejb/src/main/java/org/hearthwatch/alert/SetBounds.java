package org.hearthwatch.alert;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.alert.adapter.BoundsTable;
import org.hearthwatch.alert.adapter.BoundsViews;
import org.hearthwatch.alert.model.PersonBounds;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.ReadingKind;

/** Somebody enters the bounds that a clinician set for a person, all of them at once. */
@Stateless
@DenyAll
public class SetBounds {
  private static final int REASON = 2_000;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private BoundsTable table;
  @Inject private BoundsViews views;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Replaces the bounds of a person; a reading that is left out has none afterwards.
   *
   * @param version the one that the caller has seen; rejects with {@code CHANGED_MEANWHILE} if it
   *     is not the one that counts
   * @param bounds by SenML name: {@code hr}, {@code rr}, {@code spo2}, {@code sbp}, {@code temp}
   * @param reason who decided it and why
   */
  @RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.STATION_SUPERVISOR})
  public BoundsView set(UUID residentId, int version, Map<String, Bound> bounds, String reason) {
    Caller caller = callers.get();
    PlacementRef placement = registry.currentPlacement(residentId, caller);
    Map<ReadingKind, Bound> checked = check(bounds, reason);
    int latest = table.of(residentId).map(PersonBounds::version).orElse(0);
    if (latest != version) {
      throw Rejection.conflict("CHANGED_MEANWHILE");
    }
    PersonBounds next =
        new PersonBounds(Ids.next(), residentId, version + 1, checked, reason.strip())
            .by(caller.username(), clock.instant());
    table.add(next);
    Map<String, Object> facts = new HashMap<>();
    facts.put("reason", new Words(reason.strip()));
    checked.forEach((kind, bound) -> facts.put(kind.label(), text(bound)));
    records.append(placement.facilityCode(), "BOUNDS_SET", "PERSON", residentId.toString(), facts);
    return views.of(residentId);
  }

  private static Map<ReadingKind, Bound> check(Map<String, Bound> bounds, String reason) {
    Faults faults = new Faults().require("reason", reason).longest("reason", reason, REASON);
    Map<ReadingKind, Bound> checked = new HashMap<>();
    bounds.forEach(
        (field, bound) -> {
          ReadingKind kind = ReadingKind.ofLabel(field);
          boolean known = kind != null && Bound.OF.contains(kind);
          faults.check(known, field, "NO_BOUNDS_FOR_READING");
          if (known) {
            faults.check(bound != null && bound.isSomeBound(), field, "REQUIRED");
          }
          if (known && bound != null) {
            faults.check(bound.isPlausibleFor(kind), field, "BOUND_IMPLAUSIBLE");
            faults.check(bound.isInOrder(), field, "BOUNDS_CROSSED");
            checked.put(kind, bound);
          }
        });
    faults.throwIfAny();
    return checked;
  }

  private static String text(Bound bound) {
    return (bound.low() == null ? "" : bound.low())
        + ".."
        + (bound.high() == null ? "" : bound.high());
  }
}
