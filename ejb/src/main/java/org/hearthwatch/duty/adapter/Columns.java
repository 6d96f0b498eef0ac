package org.hearthwatch.duty.adapter;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/**
 * Rows that go to the database as one array a column, for statements that {@code unnest} them: a
 * thousand rows cost one round trip.
 */
final class Columns {

  private final String[] types;
  private final List<Object[]> rows = new ArrayList<>();

  /** With the PostgreSQL types of its columns. */
  Columns(String... types) {
    this.types = types.clone();
  }

  void add(Object... row) {
    rows.add(row.clone());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Runs the statement, in which each column is one {@code ?}; answers the rows it touched. */
  int execute(EntityManager em, String sql) {
    if (isEmpty()) {
      return 0;
    }
    em.flush();
    return em.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int column = 0; column < types.length; column++) {
                  statement.setArray(
                      column + 1, connection.createArrayOf(types[column], column(column)));
                }
                return statement.executeUpdate();
              }
            });
  }

  private Object[] column(int number) {
    return rows.stream().map(row -> plain(row[number])).toArray();
  }

  private static Object plain(Object value) {
    return value instanceof Instant || value instanceof Enum ? value.toString() : value;
  }
}
