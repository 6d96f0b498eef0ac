package org.hearthwatch.stack.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Human numbers such as {@code PL-2026-000123}, counted on from where the database stands. */
final class Numbers {
  private record Counter(String kind, int year) implements Comparable<Counter> {
    @Override
    public int compareTo(Counter other) {
      int byKind = kind.compareTo(other.kind);
      return byKind != 0 ? byKind : Integer.compare(year, other.year);
    }
  }

  private final Map<Counter, Integer> last = new TreeMap<>();

  static Numbers of(Connection connection) throws SQLException {
    Numbers numbers = new Numbers();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select kind, year, last from human_number")) {
      while (rows.next()) {
        numbers.last.put(new Counter(rows.getString(1), rows.getInt(2)), rows.getInt(3));
      }
    }
    return numbers;
  }

  /** The next number of a kind in the year of a moment. */
  String next(String kind, Instant moment) {
    int year = Days.of(moment).getYear();
    int number = last.merge(new Counter(kind, year), 1, Integer::sum);
    return "%s-%d-%06d".formatted(kind, year, number);
  }

  void saveTo(Connection connection) throws SQLException {
    String upsert =
        "insert into human_number (kind, year, last) values (?, ?, ?)"
            + " on conflict (kind, year) do update set last = excluded.last";
    try (PreparedStatement statement = connection.prepareStatement(upsert)) {
      for (Map.Entry<Counter, Integer> entry : last.entrySet()) {
        statement.setString(1, entry.getKey().kind());
        statement.setInt(2, entry.getKey().year());
        statement.setInt(3, entry.getValue());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
