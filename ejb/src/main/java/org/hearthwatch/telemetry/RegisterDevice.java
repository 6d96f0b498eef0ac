package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthwatch.record.Records;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Tokens;
import org.hearthwatch.telemetry.adapter.DeviceSecret;
import org.hearthwatch.telemetry.adapter.Devices;
import org.hearthwatch.telemetry.model.Device;

/** A device or gateway is taken into service by a facility. */
@Stateless
@DenyAll
public class RegisterDevice {

  /**
   * What is registered.
   *
   * @param id name in topics and at the broker, for ever; never given to another device
   * @param signsIn whether it gets a secret of its own, as every gateway does; null means so, false
   *     that a gateway publishes for it
   * @param label what staff call it; null or empty when nothing, as serial and firmware
   */
  public record Command(
      String id,
      String facility,
      DeviceKind kind,
      String label,
      String serial,
      String firmware,
      Boolean signsIn) {}

  /** What the longest label, serial number or firmware version may have, in characters. */
  static final int LONGEST = 64;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  /** Addresses of pages, where the id of a device stands otherwise. */
  private static final Set<String> NOT_IDS = Set.of("new", "labels");

  @Inject private CurrentCaller callers;
  @Inject private DeviceReach reach;
  @Inject private Devices devices;
  @Inject private Records records;
  @Inject private Clock clock;

  /** Registers it, worn by nobody; rejects with {@code DEVICE_EXISTS} an id that is taken. */
  @RolesAllowed(Role.Names.ADMIN)
  public IssuedSecret register(Command command) {
    Caller caller = callers.get();
    check(command, caller);
    Device device =
        devices
            .add(command.id(), command.facility(), command.kind(), clock.instant())
            .orElseThrow(() -> Rejection.conflict("DEVICE_EXISTS", command.id()));
    device.number(command.serial());
    device.describe(command.label(), command.firmware());
    String secret = signsIn(command) ? Tokens.next() : null;
    if (secret != null) {
      device.rekey(DeviceSecret.hash(secret));
    }
    append(command);
    return new IssuedSecret(reach.detail(device, caller), secret);
  }

  private void check(Command command, Caller caller) {
    String id = command.id();
    Faults faults =
        new Faults()
            .require("id", id)
            .require("facility", command.facility())
            .require("kind", command.kind())
            .longest("label", command.label(), LONGEST)
            .longest("serial", command.serial(), LONGEST)
            .longest("firmware", command.firmware(), LONGEST)
            .check(id == null || id.isBlank() || isId(id), "id", "NOT_A_DEVICE_ID")
            .check(
                command.kind() != DeviceKind.GATEWAY || signsIn(command),
                "signsIn",
                "GATEWAY_SIGNS_IN");
    if (command.facility() != null) {
      faults.check(reach.administers(command.facility(), caller), "facility", "UNKNOWN_VALUE");
    }
    faults.throwIfAny();
  }

  private static boolean isId(String id) {
    return ID.matcher(id).matches() && !NOT_IDS.contains(id);
  }

  private static boolean signsIn(Command command) {
    return command.signsIn() == null || command.signsIn();
  }

  private void append(Command command) {
    records.append(
        command.facility(),
        "DEVICE_REGISTERED",
        "DEVICE",
        command.id(),
        Map.of("kind", command.kind().name(), "signsIn", signsIn(command)));
  }
}
