package org.hearthwatch.stack;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hearthwatch.stack.Secrets.Name;
import picocli.CommandLine.Option;

/** The servers of a benchmark: from a source tree that was built, on free ports, beginning anew. */
final class BenchStack {

  @Option(names = "--home", description = "The source tree that was built.", required = true)
  private Path home;

  @Option(
      names = "--state",
      description = "An empty directory, or one of an earlier benchmark, which is emptied.",
      required = true)
  private Path state;

  StackOptions options() {
    return StackOptions.standard(home.toAbsolutePath().normalize())
        .withState(state.toAbsolutePath().normalize())
        .withPorts(Ports.free())
        .withSimulator(false)
        .withReset(true);
  }

  /** Loading without foreign keys and triggers is a superuser's. */
  static Connection superuser(Stack stack) throws SQLException {
    return DriverManager.getConnection(
        stack.options().databaseUrl(), "postgres", stack.secrets().get(Name.POSTGRES_SUPERUSER));
  }

  /** As the application is: whatever policies say, holds. */
  static Connection application(Stack stack) throws SQLException {
    return DriverManager.getConnection(
        stack.options().databaseUrl(), Databases.APP, stack.secrets().appPassword());
  }
}
