package org.hearthwatch.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearthwatch.stack.Secrets.Name;

/**
 * PostgreSQL on a loopback port, its data in the state directory, with everything it confirms on
 * disk.
 */
final class PostgresServer implements Part {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String SUPERUSER = "postgres";
  private final StateDirectory state;
  private final Secrets secrets;
  private final Children children;
  private final int port;
  private Children.Child child;

  PostgresServer(StateDirectory state, Secrets secrets, Children children, int port) {
    this.state = state;
    this.secrets = secrets;
    this.children = children;
    this.port = port;
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public String address() {
    return "127.0.0.1:" + port;
  }

  @Override
  public void start() {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(state.of("postgres-17"));
    RootlessCommand rootless = RootlessCommand.forThisUser();
    try {
      if (!Files.exists(data().resolve("PG_VERSION"))) {
        initialise(binaries, rootless);
      }
      // Orphans of a killed launcher were stopped before; what is left of them is only the file.
      Files.deleteIfExists(data().resolve("postmaster.pid"));
    } catch (IOException e) {
      throw new StackFailure("The database cannot be laid out in %s: %s.".formatted(data(), e), e);
    }
    child =
        children.start("postgres", rootless.of(serverCommand(binaries)), Map.of(), state.root());
    Waiting.until(name(), PATIENCE, this::answers);
    new Databases(secrets).ensure(this::connectAsSuperuser);
  }

  @Override
  public void stop() {
    if (child != null) {
      child.stop(Signal.INTERRUPT, Duration.ofSeconds(30));
    }
  }

  @Override
  public void kill() {
    child.kill();
  }

  /** The address of a database on this server. */
  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private Connection connectAsSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(
        url(database), SUPERUSER, secrets.get(Name.POSTGRES_SUPERUSER));
  }

  private boolean answers() throws SQLException {
    if (!child.alive()) {
      throw new StackFailure(child.endedSentence());
    }
    try (Connection connection = connectAsSuperuser("postgres")) {
      return connection.isValid(2);
    }
  }

  private void initialise(PostgresBinaries binaries, RootlessCommand rootless) throws IOException {
    FileTree.delete(data());
    Path password =
        Files.writeString(state.of("initial-password"), secrets.get(Name.POSTGRES_SUPERUSER));
    List<String> command =
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + data(),
            "--username=" + SUPERUSER,
            "--pwfile=" + password,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--no-instructions");
    Path log = state.logs().resolve("initdb.out");
    try {
      int exit =
          new ProcessBuilder(rootless.of(command))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      if (exit != 0) {
        throw new StackFailure("The database could not be laid out: see %s.".formatted(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    } finally {
      Files.delete(password);
    }
  }

  private List<String> serverCommand(PostgresBinaries binaries) {
    List<String> command =
        new ArrayList<>(List.of(binaries.program("postgres"), "-D", data().toString()));
    Map<String, String> settings =
        Map.of(
            "port", Integer.toString(port),
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "shared_buffers", "256MB",
            "max_connections", "150",
            "max_wal_size", "2GB",
            "timezone", "UTC",
            "log_timezone", "UTC");
    settings.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return command;
  }

  private Path data() {
    return state.of("postgres");
  }
}
