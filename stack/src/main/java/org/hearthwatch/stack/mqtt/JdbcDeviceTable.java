package org.hearthwatch.stack.mqtt;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/**
 * Reads the device table through the broker's own database role; one connection, opened when
 * needed.
 */
public final class JdbcDeviceTable implements DeviceTable, AutoCloseable {
  private static final String QUERY =
      "select id, facility_code, secret_hash, active from device where id = ?";
  private final String url;
  private final Properties login = new Properties();
  private Connection connection;

  /** With the address of the application's database and the broker's login. */
  public JdbcDeviceTable(String url, String user, String password) {
    this.url = url;
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("connectTimeout", "5");
    login.setProperty("socketTimeout", "10");
    login.setProperty("ApplicationName", "hearthwatch-broker");
  }

  /**
   * The entry of a device.
   *
   * @throws IllegalStateException if the database cannot be asked
   */
  @Override
  public synchronized Optional<Entry> find(String id) {
    try {
      return query(id);
    } catch (SQLException e) {
      close();
      try {
        return query(id);
      } catch (SQLException again) {
        close();
        throw new IllegalStateException("The device table cannot be read", again);
      }
    }
  }

  /** Gives the connection back; the next question opens another. */
  @Override
  public synchronized void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      connection = null;
    }
  }

  private Optional<Entry> query(String id) throws SQLException {
    if (connection == null) {
      connection = DriverManager.getConnection(url, login);
    }
    try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Entry(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
            : Optional.empty();
      }
    }
  }
}
