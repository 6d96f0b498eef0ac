package org.hearthwatch.stationing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.duty.Evidences;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FacilityRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.stationing.adapter.Shifts;
import org.hearthwatch.stationing.model.Fence;
import org.hearthwatch.stationing.model.Position;
import org.hearthwatch.stationing.model.Presence;
import org.hearthwatch.stationing.model.Shift;

/** Resident staff say that they are there. The server's time counts. */
@Stateless
@DenyAll
public class CheckIn {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Shifts shifts;
  @Inject private Evidences evidences;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Checks in for a shift of the caller, from half an hour before it begins until it ends. A
   * position is asked for and never required; what cannot be one counts as none. Rejects with
   * {@code SHIFT_NOT_BEGUN}, {@code SHIFT_OVER} or {@code ALREADY_CHECKED_IN}.
   *
   * @param latitude degrees north (WGS 84); may be null
   * @param longitude degrees east (WGS 84); may be null
   * @param accuracyMetres radius, as the device claims; may be null
   */
  @RolesAllowed(Role.Names.RESIDENT_STAFF)
  public CheckInView checkIn(
      UUID shiftId, Double latitude, Double longitude, Double accuracyMetres) {
    Caller caller = callers.get();
    new Faults().require("shiftId", shiftId).throwIfAny();
    Shift shift = ownShift(shiftId, caller);
    FacilityRef facility = registry.facility(shift.facilityCode()).orElseThrow(Rejection::notFound);
    Instant now = clock.instant();
    shift.requireOpenAt(now);
    if (shifts.isCheckedIn(shiftId)) {
      throw Rejection.conflict("ALREADY_CHECKED_IN");
    }
    Position position = Position.told(latitude, longitude, accuracyMetres).orElse(null);
    Fence fence = new Fence(facility.latitude(), facility.longitude());
    Presence presence = new Presence(Ids.next(), shift, position, fence, now);
    store(presence, shift, now);
    return presence.view();
  }

  private void store(Presence presence, Shift shift, Instant now) {
    shifts.add(presence);
    evidences.submit(
        EvidenceKind.CHECK_IN, SubjectKind.FACILITY, shift.id().toString(), presence.id(), now);
    records.append(
        shift.facilityCode(), "CHECKED_IN", "SHIFT", shift.id().toString(), presence.facts());
  }

  private Shift ownShift(UUID id, Caller caller) {
    return shifts
        .lock(id)
        .filter(shift -> shift.username().equals(caller.username()))
        .orElseThrow(Rejection::notFound);
  }
}
