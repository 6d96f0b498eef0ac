package org.hearthwatch.telemetry.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.model.NewestReadings;

/** The newest values of each person, kept up with what is new. */
final class CurrentVitalsTable {

  // All in the order of the primary key, so that two nodes never lock persons crosswise.
  private static final String BEGIN =
      "insert into current_vitals (person_id) select id from unnest(?::uuid[]) as new (id)"
          + " order by id on conflict do nothing returning person_id";

  private static final String READ =
      "select person_id, newest, last_true from current_vitals where person_id = any (?)"
          + " order by person_id";

  private static final String LOCK = READ + " for update";

  private static final String RENEW =
      "update current_vitals c set newest = v.newest, last_true = v.last_true"
          + " from unnest(?::uuid[], ?::text[], ?::text[]) as v (person_id, newest, last_true)"
          + " where c.person_id = v.person_id";

  private final Connection connection;

  CurrentVitalsTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes in the rows of each person observed since a moment of its own; of a person who is new
   * here, all of the span. Answers the newest values of all of them.
   *
   * @param added since when each person has new rows
   * @param from before which no row counts
   */
  Map<UUID, NewestReadings> renew(Map<UUID, Instant> added, Instant from, Instant to)
      throws SQLException {
    Map<UUID, Instant> since = new TreeMap<>(added);
    begin(since.keySet()).forEach(person -> since.put(person, from));
    since.replaceAll((person, first) -> first.isBefore(from) ? from : first);
    Map<UUID, NewestReadings> all = read(LOCK, since.keySet());
    for (ReadingTable.WornRow worn : ReadingTable.ofPersonsSince(connection, since, to)) {
      all.get(worn.person()).take(worn.row());
    }
    write(all);
    return all;
  }

  private Set<UUID> begin(Collection<UUID> persons) throws SQLException {
    Set<UUID> begun = new HashSet<>();
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      begin.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
      try (ResultSet rows = begin.executeQuery()) {
        while (rows.next()) {
          begun.add(rows.getObject(1, UUID.class));
        }
      }
    }
    return begun;
  }

  /** What is kept of persons; who has nothing is missing. */
  Map<UUID, NewestReadings> read(Collection<UUID> persons) throws SQLException {
    return read(READ, persons);
  }

  private Map<UUID, NewestReadings> read(String select, Collection<UUID> persons)
      throws SQLException {
    Map<UUID, NewestReadings> known = new TreeMap<>();
    try (PreparedStatement read = connection.prepareStatement(select)) {
      read.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
      try (ResultSet rows = read.executeQuery()) {
        while (rows.next()) {
          NewestReadings readings = new NewestReadings();
          CurrentVitalsText.read(rows.getString(2), rows.getString(3), readings);
          known.put(rows.getObject(1, UUID.class), readings);
        }
      }
    }
    return known;
  }

  private void write(Map<UUID, NewestReadings> all) throws SQLException {
    List<String> newest = new ArrayList<>();
    List<String> lastTrue = new ArrayList<>();
    for (NewestReadings readings : all.values()) {
      CurrentVitals vitals = readings.vitals();
      newest.add(CurrentVitalsText.newest(vitals));
      lastTrue.add(CurrentVitalsText.lastTrue(vitals));
    }
    try (PreparedStatement renew = connection.prepareStatement(RENEW)) {
      renew.setArray(1, connection.createArrayOf("uuid", all.keySet().toArray()));
      renew.setArray(2, connection.createArrayOf("text", newest.toArray()));
      renew.setArray(3, connection.createArrayOf("text", lastTrue.toArray()));
      renew.executeUpdate();
    }
  }
}
