package org.hearthwatch.telemetry;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.CurrentCaller;
import org.hearthwatch.registry.FindFacilities;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Organisations;
import org.hearthwatch.registry.Registry;
import org.hearthwatch.registry.UnitKind;
import org.hearthwatch.registry.UnitView;
import org.hearthwatch.shared.Role;
import org.hearthwatch.telemetry.adapter.Devices;
import org.hearthwatch.telemetry.model.Device;

/** Reads devices within the caller's scope. */
@Stateless
@DenyAll
public class FindDevices {
  @Inject private CurrentCaller callers;
  @Inject private Registry registry;
  @Inject private Organisations organisations;
  @Inject private FindFacilities facilities;
  @Inject private DeviceReach reach;
  @Inject private Devices devices;
  @Inject private SilenceRules.Source rules;
  @Inject private Clock clock;

  /** The facilities whose devices the caller may see, by code. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public List<Named> houses() {
    Caller caller = callers.get();
    if (caller.role() != Role.ADMIN) {
      return facilities.names();
    }
    return organisations.within(caller.unitCode()).stream()
        .filter(unit -> unit.kind() == UnitKind.FACILITY)
        .map(UnitView::name)
        .toList();
  }

  /**
   * The devices of a facility, by id; wearers the caller may not see are left out, for
   * administrators all of them.
   */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public List<DeviceView> ofFacility(String code) {
    Caller caller = callers.get();
    reach.facility(code, caller);
    List<Device> found = devices.ofFacility(code);
    return caller.role() == Role.ADMIN
        ? found.stream().map(device -> device.view(health(device), null, null)).toList()
        : views(found, caller);
  }

  /** One device with whoever wore it, as far as the caller may see them. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR,
    Role.Names.ADMIN
  })
  public DeviceDetail byId(String id) {
    Caller caller = callers.get();
    return reach.detail(reach.device(id, caller), caller);
  }

  /** The devices a person wears now. */
  @RolesAllowed({
    Role.Names.CONTACT_PERSON,
    Role.Names.STATION_SUPERVISOR,
    Role.Names.INSPECTOR,
    Role.Names.RESIDENT_STAFF,
    Role.Names.FACILITY_STAFF,
    Role.Names.PREFECTURE_SUPERVISOR,
    Role.Names.PROVINCE_AUDITOR
  })
  public List<DeviceView> ofResident(UUID residentId) {
    Caller caller = callers.get();
    registry.readable(residentId, caller);
    return views(devices.wornBy(residentId), caller);
  }

  private List<DeviceView> views(List<Device> found, Caller caller) {
    Map<String, UUID> wearers = devices.wearers(found);
    return found.stream().map(device -> view(device, wearers.get(device.id()), caller)).toList();
  }

  private DeviceView view(Device device, UUID wearer, Caller caller) {
    Optional<UUID> shown =
        Optional.ofNullable(wearer)
            .filter(
                person ->
                    registry
                        .currentPlacement(person)
                        .filter(placement -> caller.scope().sees(placement.lines()))
                        .isPresent());
    return device.view(
        health(device), shown.orElse(null), shown.flatMap(registry::residentName).orElse(null));
  }

  private DeviceHealth health(Device device) {
    return device.health(rules.silence(), clock.instant());
  }
}
