package org.hearthwatch.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.stack.Secrets.Name;
import org.hearthwatch.stack.load.LoadDevice;

/** Counts the readings of devices that were stored since now. */
final class StoredRows implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String COUNT =
      "select count(*) from reading where device_id = any (?) and observed_at >= ? and stored_at >= ?";

  private final Connection connection;
  private final Object[] devices;
  private final Instant since = Instant.now();

  /** In the database of a local stack; empty where there is none that answers. */
  static Optional<StoredRows> of(Path state, int port, List<LoadDevice> devices) {
    Path secrets = state.resolve(StateDirectory.SECRETS);
    if (!Files.exists(secrets)) {
      return Optional.empty();
    }
    String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Databases.DATABASE);
    String password = Secrets.in(secrets).get(Name.POSTGRES_SUPERUSER);
    try {
      return Optional.of(
          new StoredRows(DriverManager.getConnection(url, "postgres", password), devices));
    } catch (SQLException e) {
      return Optional.empty();
    }
  }

  private StoredRows(Connection connection, List<LoadDevice> devices) {
    this.connection = connection;
    this.devices = devices.stream().map(LoadDevice::id).toArray();
  }

  /** The rows there are, once there are so many or no more come. */
  long settled(long expected) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    long rows = -1;
    for (long now = count();
        now < expected && now > rows && System.nanoTime() < until;
        now = count()) {
      rows = now;
      Thread.sleep(2_000);
    }
    return count();
  }

  private long count() {
    try (PreparedStatement count = connection.prepareStatement(COUNT)) {
      count.setArray(1, connection.createArrayOf("text", devices));
      count.setTimestamp(2, Timestamp.from(since));
      count.setTimestamp(3, Timestamp.from(since));
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new StackFailure("Readings cannot be counted: %s.".formatted(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
