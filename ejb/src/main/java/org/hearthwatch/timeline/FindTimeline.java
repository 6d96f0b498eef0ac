package org.hearthwatch.timeline;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.Looks;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.Through;
import org.hearthwatch.shared.Role;
import org.hearthwatch.timeline.adapter.TimelineRows;

/** Tells what happened around one person, within the placements that the caller may see. */
@Stateless
@DenyAll
public class FindTimeline {

  private static final Set<Role> IN_HOUSE = EnumSet.of(Role.FACILITY_STAFF, Role.RESIDENT_STAFF);

  /** What the station's side was told is not the facility's to read. */
  private static final Set<TimelineKind> NOT_IN_HOUSE =
      EnumSet.of(TimelineKind.CONTACT, TimelineKind.FINDING);

  /**
   * A part of it.
   *
   * @param kinds what to tell; empty means everything
   * @param before tells what happened earlier than this; null means from the latest on
   * @param beforeId among what happened at that very moment, what has a smaller id; null for none
   * @param most how many entries, 1–201; what is outside is taken as the nearer bound
   */
  public record Part(Set<TimelineKind> kinds, Instant before, UUID beforeId, int most) {

    /** Keeps its own copy. */
    public Part {
      kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }
  }

  private static final int MOST = 201;

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Looks looks;
  @Inject private TimelineRows rows;

  /** The entries, the latest first; {@code NOT_FOUND} for a person out of scope. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<TimelineEntry> of(UUID residentId, Part part) {
    Caller caller = callers.get();
    List<UUID> placements =
        registry.readable(residentId, caller).stream().map(PlacementRef::id).toList();
    looks.note(residentId, Through.NOTES, caller);
    Set<TimelineKind> kinds = kinds(part, caller);
    int most = Math.max(1, Math.min(part.most(), MOST));
    return placements.isEmpty() || kinds.isEmpty()
        ? List.of()
        : rows.of(placements, kinds, part.before(), part.beforeId(), most);
  }

  private static Set<TimelineKind> kinds(Part part, Caller caller) {
    Set<TimelineKind> kinds =
        part.kinds().isEmpty() ? EnumSet.allOf(TimelineKind.class) : EnumSet.copyOf(part.kinds());
    if (IN_HOUSE.contains(caller.role())) {
      kinds.removeAll(NOT_IN_HOUSE);
    }
    return kinds;
  }
}
