package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.Devices;
import org.hearthwatch.telemetry.model.Device;
import org.hearthwatch.telemetry.model.DeviceBinding;

/**
 * Somebody puts a device on a resident, takes it off, or hands it to another one. What it measures
 * belongs to whoever wore it at the time, also when it arrives later.
 */
@Stateless
@DenyAll
public class WearDevice {

  /**
   * Who is to wear which device from now on.
   *
   * @param handOver whether it may be taken off somebody else for that
   * @param swap whether it replaces what the resident wears; else they wear both
   */
  public record Command(String device, UUID residentId, boolean handOver, boolean swap) {}

  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private DeviceReach reach;
  @Inject private Devices devices;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Puts it on a resident of its facility, from now. Rejects with {@code NOT_WEARABLE} a gateway or
   * a sensor of a room, with {@code DEVICE_REVOKED} what is out of service, with {@code
   * ALREADY_WORN} when they wear it, with {@code DEVICE_WORN} when somebody else does and it is not
   * handed over; a person who is not placed in that facility or not the caller's is {@code
   * NOT_IN_FACILITY}.
   */
  @RolesAllowed({Role.Names.FACILITY_STAFF, Role.Names.STATION_SUPERVISOR})
  public DeviceDetail wear(Command command) {
    Caller caller = callers.get();
    if (command.swap()) {
      devices.lockWith(command.device(), command.residentId());
    }
    Device device = reach.lock(command.device(), caller);
    device.requireWearable();
    checkPlaced(command.residentId(), device, caller);
    Instant from = clock.instant();
    Optional<DeviceBinding> before = devices.worn(device.id());
    if (before.isPresent()) {
      checkHandOver(before.get(), command, caller);
      from = end(device, before.get());
    }
    if (command.swap()) {
      takeOffOthers(command.residentId());
    }
    devices.add(new DeviceBinding(device.id(), command.residentId(), from));
    append(device, "DEVICE_PUT_ON", command.residentId());
    return reach.detail(device, caller);
  }

  /**
   * Takes it off whoever wears it. Rejects with {@code NOT_WORN} when nobody does, with {@code
   * WEARER_OF_OTHERS} when a station has not placed them.
   */
  @RolesAllowed({Role.Names.FACILITY_STAFF, Role.Names.STATION_SUPERVISOR})
  public DeviceDetail takeOff(String id) {
    Caller caller = callers.get();
    Device device = reach.lock(id, caller);
    DeviceBinding worn = devices.worn(id).orElseThrow(() -> Rejection.of("NOT_WORN", id));
    checkWearer(worn, caller);
    end(device, worn);
    return reach.detail(device, caller);
  }

  private void checkPlaced(UUID resident, Device device, Caller caller) {
    new Faults().require("residentId", resident).throwIfAny();
    boolean placed =
        registry
            .currentPlacement(resident)
            .filter(one -> isTheirs(one, caller))
            .filter(one -> one.facilityCode().equals(device.facilityCode()))
            .isPresent();
    new Faults().check(placed, "residentId", "NOT_IN_FACILITY").throwIfAny();
  }

  private void checkHandOver(DeviceBinding worn, Command command, Caller caller) {
    if (worn.personId().equals(command.residentId())) {
      throw Rejection.of("ALREADY_WORN", worn.deviceId());
    }
    checkWearer(worn, caller);
    if (!command.handOver()) {
      throw Rejection.conflict(
          "DEVICE_WORN", worn.deviceId(), registry.person(worn.personId(), caller));
    }
  }

  /** A house sees to all its devices; a station only to those on its own people. */
  private void checkWearer(DeviceBinding worn, Caller caller) {
    boolean theirs =
        caller.role() == Role.FACILITY_STAFF
            || registry
                .currentPlacement(worn.personId())
                .filter(one -> isTheirs(one, caller))
                .isPresent();
    if (!theirs) {
      throw Rejection.of("WEARER_OF_OTHERS", worn.deviceId());
    }
  }

  private static boolean isTheirs(PlacementRef placement, Caller caller) {
    return caller.scope().sees(placement.lines());
  }

  /**
   * What else they wear, of whatever facility it is: one who has moved may wear the old one yet.
   */
  private void takeOffOthers(UUID resident) {
    for (DeviceBinding other : devices.on(resident)) {
      devices.lock(other.deviceId()).ifPresent(device -> end(device, other));
    }
  }

  private Instant end(Device device, DeviceBinding binding) {
    Instant at = binding.end(clock.instant());
    append(device, "DEVICE_TAKEN_OFF", binding.personId());
    return at;
  }

  private void append(Device device, String action, UUID person) {
    records.append(device.facilityCode(), action, "DEVICE", device.id(), Map.of("person", person));
  }
}
