package org.hearthwatch.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A migrated database of its own. All of them live in one PostgreSQL that is started once and ends
 * with the tests; a new one is a copy of a template, which takes a fraction of a second.
 */
public final class Database {
  private static final String TEMPLATE = "hearthwatch_template";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static EmbeddedPostgres server;

  private final String name;

  private Database(String name) {
    this.name = name;
  }

  /** A fresh, migrated, empty database. */
  public static synchronized Database fresh() {
    Database fresh = new Database("test_" + NUMBER.incrementAndGet());
    execute(
        server().getPostgresDatabase(), "create database " + fresh.name + " template " + TEMPLATE);
    return fresh;
  }

  /** As the schema's owner, who may do everything. */
  public DataSource asOwner() {
    return server.getDatabase("postgres", name);
  }

  /** As the application, with the rights it has in production. */
  public DataSource asApplication() {
    return server.getDatabase("hearthwatch_app", name);
  }

  /** Runs statements as the owner. */
  public void run(String sql) {
    execute(asOwner(), sql);
  }

  /** The first column of what a query answers, as text. */
  public List<String> column(String sql) {
    List<String> found = new ArrayList<>();
    try (Connection connection = asOwner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static EmbeddedPostgres server() {
    if (server == null) {
      try {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .setServerConfig("timezone", "UTC")
                .start();
      } catch (IOException noServer) {
        throw new UncheckedIOException(noServer);
      }
      execute(server.getPostgresDatabase(), "create role hearthwatch_app login");
      execute(server.getPostgresDatabase(), "create database " + TEMPLATE);
      Flyway.configure()
          .dataSource(server.getDatabase("postgres", TEMPLATE))
          .locations("classpath:db/migration")
          .load()
          .migrate();
    }
    return server;
  }

  private static void execute(DataSource where, String sql) {
    try (Connection connection = where.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
