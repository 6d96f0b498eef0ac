package org.hearthwatch.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.hearthwatch.stack.demo.DemoProvince;

/** What makes the stack worth looking at: the demo province, loaded once into an empty database. */
final class DemoPart implements Part {
  private final StackOptions options;
  private final Secrets secrets;
  private DemoProvince.Loaded loaded;

  DemoPart(StackOptions options, Secrets secrets) {
    this.options = options;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return "Demo data";
  }

  @Override
  public String address() {
    return Optional.ofNullable(loaded)
        .map(all -> all.residents() + " residents in " + all.facilities() + " facilities")
        .orElse("already there");
  }

  @Override
  public void start() {
    try (Connection owner =
        DriverManager.getConnection(
            options.databaseUrl(), Databases.OWNER, secrets.ownerPassword())) {
      if (!DemoProvince.isFilled(owner)) {
        loaded = DemoProvince.load(owner, Clock.systemUTC());
      }
    } catch (SQLException e) {
      throw new StackFailure(
          "The demo province could not be loaded: %s. Start with --reset --no-demo to do without it."
              .formatted(e.getMessage()),
          e);
    }
  }

  @Override
  public void stop() {}
}
