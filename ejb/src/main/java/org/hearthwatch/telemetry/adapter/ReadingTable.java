package org.hearthwatch.telemetry.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.FreshRow;
import org.hearthwatch.telemetry.model.MomentKey;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows of readings by COPY BINARY, the fastest way into the partitioned table. */
final class ReadingTable {
  private static final List<ReadingKind> KINDS = List.of(ReadingKind.values());

  private static final String COLUMNS =
      KINDS.stream().map(ReadingKind::label).collect(Collectors.joining(", "));

  private static final String ALL = "observed_at, device_id, person_id, stored_at, " + COLUMNS;

  // COPY does not go past the policies of a table; so rows are copied into their day's partition.
  private static final String COPY = "copy %s (" + ALL + ") from stdin (format binary)";

  private static final String PARTITIONS =
      "select coalesce(to_regclass('reading_' || day)::text, 'reading_default')"
          + " from unnest(?) with ordinality as days (day, place) order by place";

  // The span lets the planner skip the days that cannot hold any of the keys.
  private static final String EXISTING =
      "select observed_at, device_id, "
          + COLUMNS
          + " from reading join unnest(?::timestamptz[], ?::text[]) as k (observed_at, device_id)"
          + " using (observed_at, device_id)"
          + " where observed_at between ?::timestamptz and ?::timestamptz";

  private static final String OF_PERSON =
      "select r.* from devices_of(?) as w (device_id) cross join lateral"
          + " (select observed_at, device_id, "
          + COLUMNS
          + " from reading where device_id = w.device_id and person_id = ?"
          + " and observed_at between ? and ? order by observed_at desc limit ?) r"
          + " order by r.observed_at desc limit ?";

  // The first moment of all lets the planner leave out the days before it.
  private static final String OF_PERSONS_SINCE =
      "select observed_at, r.device_id, "
          + COLUMNS
          + ", r.person_id from unnest(?::uuid[], ?::timestamptz[]) as k (person_id, since)"
          + " cross join lateral devices_of(k.person_id) as w (device_id)"
          + " join reading r on r.device_id = w.device_id and r.person_id = k.person_id"
          + " and r.observed_at >= k.since"
          + " where r.observed_at between ?::timestamptz and ?::timestamptz order by r.observed_at";

  // A value that came meanwhile over another node stands; ours only fills what is empty.
  private static final String COMPLEMENT =
      KINDS.stream()
          .map(kind -> "%1$s = coalesce(%1$s, ?)".formatted(kind.label()))
          .collect(
              Collectors.joining(
                  ", ", "update reading set ", " where observed_at = ? and device_id = ?"));

  /** A row and whoever wore the device. */
  record WornRow(UUID person, ReadingRow row) {}

  private ReadingTable() {}

  static void write(Connection connection, Collection<FreshRow> rows, Instant now)
      throws SQLException {
    List<FreshRow> created = rows.stream().filter(row -> !row.complement()).toList();
    if (!created.isEmpty()) {
      copy(connection, created, now);
    }
    if (created.size() < rows.size()) {
      complement(connection, rows.stream().filter(FreshRow::complement).toList());
    }
  }

  /** The rows of these keys that are in the table. */
  static Map<MomentKey, ReadingRow> existing(Connection connection, Set<MomentKey> keys)
      throws SQLException {
    Map<MomentKey, ReadingRow> found = new HashMap<>();
    if (keys.isEmpty()) {
      return found;
    }
    List<MomentKey> ordered = List.copyOf(keys);
    Object[] times = ordered.stream().map(key -> key.observedAt().toString()).toArray();
    Object[] devices = ordered.stream().map(MomentKey::device).toArray();
    try (PreparedStatement select = connection.prepareStatement(EXISTING)) {
      select.setArray(1, connection.createArrayOf("text", times));
      select.setArray(2, connection.createArrayOf("text", devices));
      List<Instant> moments = ordered.stream().map(MomentKey::observedAt).sorted().toList();
      select.setObject(3, Sql.time(moments.get(0)));
      select.setObject(4, Sql.time(moments.get(moments.size() - 1)));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ReadingRow row = row(rows);
          found.put(row.key(), row);
        }
      }
    }
    return found;
  }

  /**
   * The rows of a person within a span, the latest first.
   *
   * @param most how many at most
   */
  static List<ReadingRow> ofPerson(
      Connection connection, UUID person, Instant from, Instant to, int most) throws SQLException {
    List<ReadingRow> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OF_PERSON)) {
      select.setObject(1, person);
      select.setObject(2, person);
      select.setObject(3, Sql.time(from));
      select.setObject(4, Sql.time(to));
      select.setInt(5, most);
      select.setInt(6, most);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(row(rows));
        }
      }
    }
    return found;
  }

  /**
   * The rows of each person since a moment of its own, up to one that all share, the earliest
   * first.
   */
  static List<WornRow> ofPersonsSince(Connection connection, Map<UUID, Instant> since, Instant to)
      throws SQLException {
    List<WornRow> found = new ArrayList<>();
    Object[] moments = since.values().stream().map(Instant::toString).toArray();
    Instant first = since.values().stream().min(Instant::compareTo).orElse(to);
    try (PreparedStatement select = connection.prepareStatement(OF_PERSONS_SINCE)) {
      select.setArray(1, connection.createArrayOf("uuid", since.keySet().toArray()));
      select.setArray(2, connection.createArrayOf("text", moments));
      select.setObject(3, Sql.time(first));
      select.setObject(4, Sql.time(to));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          UUID person = rows.getObject(KINDS.size() + 3, UUID.class);
          found.add(new WornRow(person, row(rows)));
        }
      }
    }
    return found;
  }

  private static ReadingRow row(ResultSet row) throws SQLException {
    Instant observedAt = row.getObject(1, OffsetDateTime.class).toInstant();
    ReadingRow reading = new ReadingRow(new MomentKey(row.getString(2), observedAt));
    for (int i = 0; i < KINDS.size(); i++) {
      Double value = ReadingColumn.read(row, i + 3, KINDS.get(i));
      if (value != null) {
        reading.put(KINDS.get(i), value);
      }
    }
    return reading;
  }

  private static void copy(Connection connection, List<FreshRow> rows, Instant now)
      throws SQLException {
    Map<LocalDate, List<FreshRow>> days = new TreeMap<>();
    for (FreshRow row : rows) {
      LocalDate day = Zones.day(row.row().observedAt());
      days.computeIfAbsent(day, begun -> new ArrayList<>()).add(row);
    }
    Map<String, List<FreshRow>> partitions = new TreeMap<>();
    Iterator<String> names = partitions(connection, days.keySet()).iterator();
    for (List<FreshRow> day : days.values()) {
      partitions.computeIfAbsent(names.next(), name -> new ArrayList<>()).addAll(day);
    }
    for (Map.Entry<String, List<FreshRow>> partition : partitions.entrySet()) {
      copyIn(connection, partition.getKey(), CopyRows.encode(partition.getValue(), now));
    }
  }

  /** The partition of each day; the one for all others where a day has none yet. */
  private static List<String> partitions(Connection connection, Collection<LocalDate> days)
      throws SQLException {
    Object[] names = days.stream().map(DateTimeFormatter.BASIC_ISO_DATE::format).toArray();
    List<String> partitions = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(PARTITIONS)) {
      select.setArray(1, connection.createArrayOf("text", names));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          partitions.add(rows.getString(1));
        }
      }
    }
    return partitions;
  }

  private static void copyIn(Connection connection, String partition, byte[] data)
      throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY.formatted(partition));
    try {
      copy.writeToCopy(data, 0, data.length);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void complement(Connection connection, List<FreshRow> rows) throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(COMPLEMENT)) {
      for (FreshRow fresh : rows) {
        for (int i = 0; i < KINDS.size(); i++) {
          ReadingColumn.bind(update, i + 1, KINDS.get(i), fresh.row().value(KINDS.get(i)));
        }
        update.setObject(KINDS.size() + 1, Sql.time(fresh.row().observedAt()));
        update.setString(KINDS.size() + 2, fresh.row().device());
        update.addBatch();
      }
      int written = Arrays.stream(update.executeBatch()).sum();
      assert written == rows.size() : "A row that was seen is gone";
    }
  }
}
