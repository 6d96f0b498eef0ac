package org.hearthwatch.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.shared.Work;
import org.hearthwatch.testing.Database;

/** The application's own login; a transaction acts for whom it is told. */
final class AppLogin implements AutoCloseable {
  private final Connection connection;

  private AppLogin(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  static AppLogin to(Database database) throws SQLException {
    return new AppLogin(database.asApplication().getConnection());
  }

  /** Begins a transaction anew, acting for nobody. */
  AppLogin nobody() throws SQLException {
    connection.rollback();
    return this;
  }

  /** Begins a transaction anew, acting for an account. */
  AppLogin as(String username) throws SQLException {
    connection.rollback();
    column("select enter_as('" + username + "')::text");
    return this;
  }

  /** Begins a transaction anew, doing background work. */
  AppLogin as(Work work) throws SQLException {
    connection.rollback();
    column("select enter_work('" + work.label() + "')");
    return this;
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /** The first column of what a query answers, as text. */
  List<String> column(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  long count(String table) throws SQLException {
    return Long.parseLong(column("select count(*) from " + table).get(0));
  }

  int change(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** The SQLSTATE with which a change is refused; the transaction is then over. */
  String refusal(String sql) throws SQLException {
    try {
      change(sql);
      return "none";
    } catch (SQLException refused) {
      connection.rollback();
      return refused.getSQLState();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
