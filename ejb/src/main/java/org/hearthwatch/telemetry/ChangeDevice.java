package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.record.Records;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Tokens;
import org.hearthwatch.telemetry.adapter.DeviceSecret;
import org.hearthwatch.telemetry.model.Device;

/**
 * What administrators do to a device. The database forgets a secret or a right at once; the broker
 * ends a connection that lives on either within 60 seconds.
 */
@Stateless
@DenyAll
public class ChangeDevice {

  /**
   * What is wanted; null leaves anything as it is.
   *
   * @param label empty removes it
   * @param firmware empty removes it
   * @param reason needed to take it out of service
   */
  public record Change(String label, String firmware, Boolean active, RevocationReason reason) {}

  @Inject private CurrentCaller callers;
  @Inject private DeviceReach reach;
  @Inject private Records records;
  @Inject private Clock clock;

  /**
   * Gives the device a new secret in place of the old one; one that stood behind a gateway signs in
   * by itself from now on. Rejects with {@code DEVICE_REVOKED} one that is out of service.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public IssuedSecret rotate(String id) {
    Caller caller = callers.get();
    Device device = reach.lock(id, caller);
    String secret = Tokens.next();
    device.rekey(DeviceSecret.hash(secret));
    records.append(device.facilityCode(), "DEVICE_SECRET_ROTATED", "DEVICE", id, Map.of());
    return new IssuedSecret(reach.detail(device, caller), secret);
  }

  /**
   * Takes the device out of service: it may not connect, and what it sends is quarantined. Whoever
   * wears it is not touched: that they are no longer measured has to be seen. Rejects with {@code
   * DEVICE_REVOKED} what is out of service already.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public DeviceDetail revoke(String id, RevocationReason reason) {
    Caller caller = callers.get();
    Device device = reach.lock(id, caller);
    revoke(device, reason);
    return reach.detail(device, caller);
  }

  /**
   * Puts it back into service with the secret it had; rejects with {@code DEVICE_IN_SERVICE} one
   * that is.
   */
  @RolesAllowed(Role.Names.ADMIN)
  public DeviceDetail reinstate(String id) {
    Caller caller = callers.get();
    Device device = reach.lock(id, caller);
    reinstate(device);
    return reach.detail(device, caller);
  }

  /** All or nothing; what is as wanted already stays untouched. */
  @RolesAllowed(Role.Names.ADMIN)
  public DeviceDetail change(String id, Change wanted) {
    Caller caller = callers.get();
    Device device = reach.lock(id, caller);
    describe(device, wanted);
    if (Boolean.FALSE.equals(wanted.active()) && device.isActive()) {
      revoke(device, wanted.reason());
    } else if (Boolean.TRUE.equals(wanted.active()) && !device.isActive()) {
      reinstate(device);
    }
    return reach.detail(device, caller);
  }

  private void revoke(Device device, RevocationReason reason) {
    new Faults().require("reason", reason).throwIfAny();
    device.revoke(reason, clock.instant());
    records.append(
        device.facilityCode(),
        "DEVICE_REVOKED",
        "DEVICE",
        device.id(),
        Map.of("reason", reason.name()));
  }

  private void reinstate(Device device) {
    device.reinstate();
    records.append(device.facilityCode(), "DEVICE_REINSTATED", "DEVICE", device.id(), Map.of());
  }

  private void describe(Device device, Change wanted) {
    new Faults()
        .longest("label", wanted.label(), RegisterDevice.LONGEST)
        .longest("firmware", wanted.firmware(), RegisterDevice.LONGEST)
        .throwIfAny();
    Map<String, Words> facts = new TreeMap<>();
    if (wanted.label() != null) {
      facts.put("label", new Words(wanted.label()));
    }
    if (wanted.firmware() != null) {
      facts.put("firmware", new Words(wanted.firmware()));
    }
    if (device.describe(wanted.label(), wanted.firmware())) {
      records.append(device.facilityCode(), "DEVICE_CHANGED", "DEVICE", device.id(), facts);
    }
  }
}
