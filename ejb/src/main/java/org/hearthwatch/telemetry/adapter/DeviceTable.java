package org.hearthwatch.telemetry.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
      select d.id, d.facility_code, d.kind, d.active, b.person_id, b.bound_from, b.bound_until
      from device d left join device_binding b on b.device_id = d.id
      where d.id = any(?) order by d.id, b.bound_from desc""";

  // Not at every message: a row rewritten ten times a second would bloat the table for nothing.
  private static final String SEEN =
      """
      update device d set last_seen_at = greatest(d.last_seen_at, ?),
        battery = coalesce(?, d.battery)
      where d.id = ? and (d.last_seen_at is null or d.last_seen_at < ?::timestamptz - interval '5 s'
        or coalesce(?, d.battery) is distinct from d.battery)""";

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

  static void seen(Connection connection, Map<String, DeviceSigns> signs) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(SEEN)) {
      for (Map.Entry<String, DeviceSigns> sign : signs.entrySet()) {
        OffsetDateTime heard = Sql.time(sign.getValue().heard());
        update.setObject(1, heard);
        update.setObject(2, sign.getValue().battery(), java.sql.Types.INTEGER);
        update.setString(3, sign.getKey());
        update.setObject(4, heard);
        update.setObject(5, sign.getValue().battery(), java.sql.Types.INTEGER);
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
        wearings);
  }

  private static KnownDevice withWearingsOf(KnownDevice device, KnownDevice more) {
    List<KnownDevice.Wearing> all = new ArrayList<>(device.wearings());
    all.addAll(more.wearings());
    return new KnownDevice(device.id(), device.facility(), device.kind(), device.active(), all);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
