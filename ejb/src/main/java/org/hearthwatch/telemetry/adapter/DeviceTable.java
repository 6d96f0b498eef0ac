package org.hearthwatch.telemetry.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.model.KnownDevice;

/**
 * Devices and their wearers as the write path reads them. Read anew for each batch, so that a
 * revoked device or a changed binding counts from the next batch on.
 */
final class DeviceTable {
  private static final String LOAD =
      """
      select d.id, d.facility_code, d.kind, d.active, b.person_id, b.bound_from, b.bound_until,
        d.last_seen_at, d.offline_since, d.battery, d.last_publisher
      from device d left join device_binding b on b.device_id = d.id
      where d.id = any(?) order by d.id, b.bound_from desc""";

  // The usual interval follows longer ones quickly and shorter ones slowly, so that a device that
  // speaks in bursts is not taken for silent between them; one long break counts as three
  // intervals, so that it does not make the next one look usual.
  private static final String SEEN =
      """
      update device d set last_seen_at = greatest(d.last_seen_at, s.heard),
        battery = coalesce(s.battery, d.battery), next_update_at = s.next_update,
        last_publisher = s.publisher,
        speaking_since = case when s.gap < 3 * d.usual_seconds
            and (d.offline_since > d.last_seen_at) is not true then d.speaking_since
          else s.heard end,
        usual_seconds = case when (s.live and s.gap >= 1) is not true then d.usual_seconds
          when d.usual_seconds is null then s.gap
          when s.gap > d.usual_seconds
            then d.usual_seconds + (least(s.gap, 3 * d.usual_seconds) - d.usual_seconds) / 2
          else d.usual_seconds + (s.gap - d.usual_seconds) / 8 end,
        intervals = d.intervals + (case when s.live and s.gap >= 1 then 1 else 0 end)
      from (select h.*, cast(extract(epoch from h.heard - k.last_seen_at) as double precision) as gap
          from (select ?::text as id, ?::timestamptz as heard, ?::integer as battery,
                ?::timestamptz as next_update, ?::text as publisher, ?::boolean as live) h
          join device k on k.id = h.id) s
      where d.id = s.id""";

  private DeviceTable() {}

  static Map<String, KnownDevice> load(Connection connection, Collection<String> ids)
      throws SQLException {
    Map<String, KnownDevice> devices = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(LOAD)) {
      select.setArray(1, connection.createArrayOf("text", ids.toArray()));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          KnownDevice device = device(rows);
          devices.merge(device.id(), device, DeviceTable::withWearingsOf);
        }
      }
    }
    return devices;
  }

  /** Notes the signs of devices, but for those that tell nothing new. */
  static void seen(
      Connection connection, Map<String, DeviceSigns> signs, Map<String, KnownDevice> devices)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SEEN)) {
      for (Map.Entry<String, DeviceSigns> entry : signs.entrySet()) {
        DeviceSigns sign = entry.getValue();
        KnownDevice device = devices.get(entry.getKey());
        if (device == null || !sign.isNewsAfter(device.last())) {
          continue;
        }
        Instant next = sign.nextUpdate();
        update.setString(1, entry.getKey());
        update.setObject(2, Sql.time(sign.heard()));
        update.setObject(3, sign.battery(), Types.INTEGER);
        update.setObject(4, next == null ? null : Sql.time(next));
        update.setString(5, sign.publisher());
        update.setBoolean(6, sign.isLive());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static KnownDevice device(ResultSet row) throws SQLException {
    UUID person = row.getObject(5, UUID.class);
    List<KnownDevice.Wearing> wearings =
        person == null
            ? List.of()
            : List.of(new KnownDevice.Wearing(person, instant(row, 6), instant(row, 7)));
    return new KnownDevice(
        row.getString(1),
        row.getString(2),
        DeviceKind.valueOf(row.getString(3)),
        row.getBoolean(4),
        new KnownDevice.LastSign(
            instant(row, 8), instant(row, 9), row.getObject(10, Integer.class), row.getString(11)),
        wearings);
  }

  private static KnownDevice withWearingsOf(KnownDevice device, KnownDevice more) {
    List<KnownDevice.Wearing> all = new ArrayList<>(device.wearings());
    all.addAll(more.wearings());
    return new KnownDevice(
        device.id(), device.facility(), device.kind(), device.active(), device.last(), all);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
