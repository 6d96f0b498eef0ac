package org.hearthwatch.stationing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.hearthwatch.duty.Duties;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FindUnits;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.stationing.adapter.Shifts;
import org.hearthwatch.stationing.model.Shift;
import org.hearthwatch.stationing.model.Slot;

/** The station says who of its resident staff is in a facility, and when. */
@Stateless
@DenyAll
public class RosterShift {

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private FindUnits units;
  @Inject private Shifts shifts;
  @Inject private Duties duties;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Rosters the shift; its check-in becomes a duty of the officer. Rejects with {@code
   * SHIFT_OVERLAPS} an officer who is somewhere else then.
   */
  @RolesAllowed(Role.Names.STATION_SUPERVISOR)
  public ShiftView roster(String facilityCode, String username, Instant startsAt, Instant endsAt) {
    Caller caller = callers.get();
    Slot slot = new Slot(facilityCode, username, startsAt, endsAt);
    Faults faults = new Faults();
    slot.check(faults, clock.instant());
    faults.check(username == null || isOwnStaff(username), "username", "NOT_RESIDENT_STAFF");
    if (facilityCode != null) {
      registry.facility(facilityCode, caller);
    }
    faults.throwIfAny();
    if (shifts.overlaps(slot)) {
      throw Rejection.conflict("SHIFT_OVERLAPS");
    }
    Shift shift = new Shift(Ids.next(), slot);
    shifts.add(shift);
    openDuty(shift);
    records.append(facilityCode, "SHIFT_ROSTERED", "SHIFT", shift.id().toString(), shift.facts());
    return shifts.view(shift.id(), clock.instant()).orElseThrow(Rejection::notFound);
  }

  private boolean isOwnStaff(String username) {
    return units.residentStaff().stream().anyMatch(account -> account.username().equals(username));
  }

  /**
   * The duty is about the facility, but identified by the shift: a check-in for one shift must not
   * make up for another that was missed.
   */
  private void openDuty(Shift shift) {
    DutySubject subject =
        new DutySubject(SubjectKind.FACILITY, shift.id().toString(), null, shift.facilityCode());
    duties.open("SHIFT_ROSTERED", subject, shift.window(), shift.username());
  }
}
