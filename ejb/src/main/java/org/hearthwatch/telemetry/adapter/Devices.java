package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.model.Device;
import org.hearthwatch.telemetry.model.DeviceBinding;

/** Registered devices, who wears them now and who wore them. */
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

  /** What persons wear now, by person; who wears nothing is missing. */
  public Map<UUID, List<Device>> wornBy(Collection<UUID> persons) {
    return em.createQuery(
            "select b.personId, d from Device d join DeviceBinding b on b.deviceId = d.id"
                + " where b.personId in :persons and b.boundUntil is null",
            Object[].class)
        .setParameter("persons", persons)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (Device) row[1], Collectors.toList())));
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

  /** One device. */
  public Optional<Device> byId(String id) {
    return Optional.ofNullable(em.find(Device.class, id));
  }

  /** One device, for whoever changes it or its wearer: one after the other. */
  public Optional<Device> lock(String id) {
    return Optional.ofNullable(em.find(Device.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The same for a device and all that somebody wears, in the order of their ids: two swaps that
   * touch the same devices wait for each other, whichever way round.
   */
  public void lockWith(String id, UUID person) {
    em.createQuery(
            "select d from Device d where d.id = :id or d.id in (select b.deviceId from"
                + " DeviceBinding b where b.personId = :person and b.boundUntil is null)"
                + " order by d.id",
            Device.class)
        .setParameter("id", id)
        .setParameter("person", person)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * Takes an id for a new device, in service and without secret. Nothing when the id is taken, also
   * by a device that the caller may not see.
   */
  public Optional<Device> add(String id, String facility, DeviceKind kind, Instant now) {
    int added =
        em.createNativeQuery(
                "insert into device (id, facility_code, kind, active, registered_at)"
                    + " values (:id, :facility, :kind, true, :now) on conflict (id) do nothing")
            .setParameter("id", id)
            .setParameter("facility", facility)
            .setParameter("kind", kind.name())
            .setParameter("now", now)
            .executeUpdate();
    return added == 0 ? Optional.empty() : byId(id);
  }

  /** Who wore a device and wears it, the latest first. */
  public List<DeviceBinding> history(String device) {
    return em.createQuery(
            "select b from DeviceBinding b where b.deviceId = :device order by b.boundFrom desc",
            DeviceBinding.class)
        .setParameter("device", device)
        .getResultList();
  }

  /** Who wears a device now. */
  public Optional<DeviceBinding> worn(String device) {
    return em.createQuery(
            "select b from DeviceBinding b where b.deviceId = :device and b.boundUntil is null",
            DeviceBinding.class)
        .setParameter("device", device)
        .getResultStream()
        .findFirst();
  }

  /** What somebody wears now, by device. */
  public List<DeviceBinding> on(UUID person) {
    return em.createQuery(
            "select b from DeviceBinding b where b.personId = :person and b.boundUntil is null"
                + " order by b.deviceId",
            DeviceBinding.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Somebody wears a device; what ended before is written first, since one has one wearer. */
  public void add(DeviceBinding binding) {
    em.flush();
    em.persist(binding);
  }
}
