package org.hearthwatch.telemetry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.Devices;
import org.hearthwatch.telemetry.model.Device;
import org.hearthwatch.telemetry.model.DeviceBinding;

/**
 * Which devices a caller reaches: those of the facilities within scope; for an administrator, who
 * sees nobody's data, those of the facilities they look after, without their wearers. What is
 * beyond does not exist for them.
 */
@Dependent
public class DeviceReach {

  @Inject private Registry registry;
  @Inject private Organisations organisations;
  @Inject private Devices devices;
  @Inject private SilenceRules.Source rules;
  @Inject private Clock clock;

  /** Rejects a facility out of reach. */
  public void facility(String code, Caller caller) {
    if (caller.role() != Role.ADMIN) {
      registry.facility(code, caller);
    } else if (!administers(code, caller)) {
      throw Rejection.notFound();
    }
  }

  /** Whether an administrator looks after a facility of that code. */
  public boolean administers(String code, Caller caller) {
    return registry.facility(code).isPresent() && organisations.covers(caller.unitCode(), code);
  }

  /** A device within reach. */
  public Device device(String id, Caller caller) {
    return within(devices.byId(id).orElseThrow(Rejection::notFound), caller);
  }

  /** The same for a change: whoever else changes it waits. */
  public Device lock(String id, Caller caller) {
    return within(devices.lock(id).orElseThrow(Rejection::notFound), caller);
  }

  /** All of a device that the caller may know. */
  public DeviceDetail detail(Device device, Caller caller) {
    DeviceHealth health = device.health(rules.silence(), clock.instant());
    return device.detail(
        health, caller.role() == Role.ADMIN ? List.of() : wearings(device.id(), caller));
  }

  private Device within(Device device, Caller caller) {
    facility(device.facilityCode(), caller);
    return device;
  }

  private List<Wearing> wearings(String device, Caller caller) {
    List<DeviceBinding> all = devices.history(device);
    List<UUID> shown =
        all.stream()
            .map(DeviceBinding::personId)
            .distinct()
            .filter(person -> registry.isInScope(person, caller))
            .toList();
    Map<UUID, String> names = registry.residentNames(shown);
    return all.stream()
        .map(
            one ->
                names.containsKey(one.personId())
                    ? one.as(names.get(one.personId()))
                    : one.anonymous())
        .toList();
  }
}
