package org.hearthwatch.stack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearthwatch.stack.Secrets.Name;

/**
 * The roles and databases Hearthwatch needs before its first migration; safe to run at every start.
 */
final class Databases {
  /** Opens a connection to a database with the rights to make roles and databases. */
  @FunctionalInterface
  interface Connections {
    Connection to(String database) throws SQLException;
  }

  static final String DATABASE = "hearthwatch";
  static final String KEYCLOAK = "keycloak";
  static final String OWNER = "hearthwatch_owner";
  static final String APP = "hearthwatch_app";
  static final String BROKER = "hearthwatch_broker";

  private final Secrets secrets;

  Databases(Secrets secrets) {
    this.secrets = secrets;
  }

  void ensure(Connections connections) {
    try (Connection connection = connections.to("postgres");
        Statement statement = connection.createStatement()) {
      role(statement, OWNER, secrets.get(Name.DB_OWNER));
      role(statement, APP, secrets.get(Name.DB_APP));
      role(statement, BROKER, secrets.get(Name.DB_BROKER));
      role(statement, KEYCLOAK, secrets.get(Name.DB_KEYCLOAK));
      database(connection, DATABASE, OWNER, List.of(APP, BROKER));
      database(connection, KEYCLOAK, KEYCLOAK, List.of());
    } catch (SQLException e) {
      throw new StackFailure(
          "The databases could not be prepared: %s.".formatted(e.getMessage()), e);
    }
  }

  /** The password is set each time, so that a new secrets file is enough to change it. */
  private static void role(Statement statement, String role, String password) throws SQLException {
    String quoted = "'" + password.replace("'", "''") + "'";
    statement.execute(
        """
        do $do$ begin
          if not exists (select from pg_roles where rolname = '%1$s') then
            create role %1$s login;
          end if;
        end $do$
        """
            .formatted(role));
    statement.execute("alter role %s password %s".formatted(role, quoted));
  }

  private static void database(
      Connection connection, String database, String owner, List<String> guests)
      throws SQLException {
    try (PreparedStatement exists =
            connection.prepareStatement("select from pg_database where datname = ?");
        Statement statement = connection.createStatement()) {
      exists.setString(1, database);
      if (!exists.executeQuery().next()) {
        statement.execute("create database %s owner %s".formatted(database, owner));
      }
      statement.execute("revoke all on database %s from public".formatted(database));
      for (String guest : guests) {
        statement.execute("grant connect on database %s to %s".formatted(database, guest));
      }
    }
  }
}
