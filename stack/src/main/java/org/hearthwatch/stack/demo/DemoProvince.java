package org.hearthwatch.stack.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Loads the demo province into a migrated, empty database. */
public final class DemoProvince {
  /** What was loaded. */
  public record Loaded(
      int facilities, int residents, int wearing, int readings, int evidence, int duties) {}

  /** The database holds an organisation already; the demo never mixes with it. */
  public static final class NotEmpty extends IllegalStateException {
    private NotEmpty() {
      super("The database is not empty: the demo province was not loaded.");
    }
  }

  private DemoProvince() {}

  /** Whether the database already holds stations, the demo's or somebody's real ones. */
  public static boolean isFilled(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select exists (select from station)")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /**
   * Writes the whole province in one transaction, with its past counted back from the clock.
   *
   * @param ownerConnection a PostgreSQL connection of the schema's owner, on which the Flyway
   *     migrations have run; it is left open, with its auto-commit as it was
   * @throws NotEmpty if there is a station already; nothing is changed then
   */
  public static Loaded load(Connection ownerConnection, Clock clock) throws SQLException {
    boolean autoCommit = ownerConnection.getAutoCommit();
    ownerConnection.setAutoCommit(false);
    try {
      Loaded loaded = write(ownerConnection, clock.instant());
      ownerConnection.commit();
      return loaded;
    } finally {
      ownerConnection.rollback();
      ownerConnection.setAutoCommit(autoCommit);
    }
  }

  private static Loaded write(Connection connection, Instant now) throws SQLException {
    lockAndCheck(connection);
    Draft draft = new Draft(now, Numbers.of(connection), Obligations.of(connection));
    List<Placement> placements = new DemoRegistry(draft).write();
    new DemoContact(draft).write(placements);
    new DemoHealth(draft).write(placements);
    Map<String, List<DemoInspections.Visit>> inspections =
        new DemoInspections(draft, connection).write();
    new DemoFindings(draft).write(inspections);
    new DemoStationing(draft).write();
    new DemoIncidents(draft).write(placements);
    DemoAlerts alerts = new DemoAlerts(draft);
    new DemoVitals(draft).write(placements, alerts);
    alerts.write();
    ensurePartitions(connection, now);
    draft.rows().copyTo(connection);
    draft.numbers().saveTo(connection);
    return loaded(draft.rows());
  }

  /** Two loads at once would both find an empty table; the lock lets the second see the first. */
  private static void lockAndCheck(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("lock table station in share row exclusive mode");
    }
    if (isFilled(connection)) {
      throw new NotEmpty();
    }
  }

  private static void ensurePartitions(Connection connection, Instant now) throws SQLException {
    String call = "select ensure_reading_partitions(?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(call)) {
      statement.setObject(1, Days.of(DemoVitals.start(now)));
      statement.setObject(2, Days.of(now.plus(Duration.ofDays(2))));
      statement.execute();
    }
  }

  private static Loaded loaded(Rows rows) {
    return new Loaded(
        rows.count(Table.FACILITY),
        rows.count(Table.PERSON),
        rows.count(Table.DEVICE_BINDING),
        rows.count(Table.READING),
        rows.count(Table.EVIDENCE),
        rows.count(Table.DUTY));
  }
}
