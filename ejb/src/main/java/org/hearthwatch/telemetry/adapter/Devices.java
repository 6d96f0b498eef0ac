package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.model.Device;
import org.hearthwatch.telemetry.model.DeviceBinding;

/** Registered devices and who wears them now. */
@ApplicationScoped
public class Devices {
  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The devices of a facility, by id. */
  public List<Device> ofFacility(String code) {
    return em.createQuery(
            "select d from Device d where d.facilityCode = :facility order by d.id", Device.class)
        .setParameter("facility", code)
        .getResultList();
  }

  /** The devices a person wears now, by id. */
  public List<Device> wornBy(UUID person) {
    return em.createQuery(
            "select d from Device d join DeviceBinding b on b.deviceId = d.id"
                + " where b.personId = :person and b.boundUntil is null order by d.id",
            Device.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Who wears each of these devices now, by device id. */
  public Map<String, UUID> wearers(List<Device> devices) {
    return em.createQuery(
            "select b from DeviceBinding b where b.boundUntil is null and b.deviceId in :devices",
            DeviceBinding.class)
        .setParameter("devices", devices.stream().map(Device::id).toList())
        .getResultStream()
        .collect(Collectors.toMap(DeviceBinding::deviceId, DeviceBinding::personId));
  }
}
