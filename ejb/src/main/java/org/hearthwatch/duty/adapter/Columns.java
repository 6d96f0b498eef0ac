package org.hearthwatch.duty.adapter;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Reads one row of an answer. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs the statement, in which each column is one {@code ?}; answers the rows it touched. */
  int execute(EntityManager em, String sql) {
    return isEmpty() ? 0 : run(em, sql, PreparedStatement::executeUpdate);
  }

  /** Runs a query of the same kind that answers one row; nothing is asked without rows. */
  <T> Optional<T> query(EntityManager em, String sql, RowReader<T> reader) {
    return isEmpty() ? Optional.empty() : Optional.of(run(em, sql, query -> one(query, reader)));
  }

  private <T> T run(EntityManager em, String sql, Work<T> work) {
    em.flush();
    return em.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int column = 0; column < types.length; column++) {
                  statement.setArray(
                      column + 1, connection.createArrayOf(types[column], column(column)));
                }
                return work.with(statement);
              }
            });
  }

  private static <T> T one(PreparedStatement query, RowReader<T> reader) throws SQLException {
    try (ResultSet answer = query.executeQuery()) {
      answer.next();
      return reader.read(answer);
    }
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private Object[] column(int number) {
    return rows.stream().map(row -> plain(row[number])).toArray();
  }

  private static Object plain(Object value) {
    return value instanceof Instant || value instanceof Enum ? value.toString() : value;
  }
}
