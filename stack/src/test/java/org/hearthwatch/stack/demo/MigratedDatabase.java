package org.hearthwatch.stack.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL with the product's roles and migrations, thrown away afterwards. */
final class MigratedDatabase implements AutoCloseable {
  /** Held, because a logger nobody holds forgets its level. */
  private static final List<Logger> CHATTY =
      List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.flywaydb"));

  private static final String OWNER = "hearthwatch_owner";
  private final EmbeddedPostgres postgres;

  MigratedDatabase() throws IOException, SQLException {
    CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
    postgres =
        EmbeddedPostgres.builder()
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Connection admin = postgres.getPostgresDatabase().getConnection();
        Statement statement = admin.createStatement()) {
      statement.execute("create role hearthwatch_owner login");
      statement.execute("create role hearthwatch_app login");
      statement.execute("create role hearthwatch_broker login");
      statement.execute("create database hearthwatch owner hearthwatch_owner");
    }
    Flyway.configure()
        .dataSource(owner())
        .locations("filesystem:../ejb/src/main/resources/db/migration")
        .load()
        .migrate();
  }

  DataSource owner() {
    return postgres.getDatabase(OWNER, "hearthwatch");
  }

  DataSource application() {
    return postgres.getDatabase("hearthwatch_app", "hearthwatch");
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
