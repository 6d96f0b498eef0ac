package org.hearthwatch.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hearthwatch.telemetry.IngestStatus;

/**
 * Asks everything that Hearthwatch cannot do without. Anybody may ask, so an answer is kept for two
 * seconds and many questions cost no more than one.
 */
@ApplicationScoped
public class Readiness {

  /** How one thing stands. */
  public enum Status {
    UP,
    DOWN
  }

  /**
   * How the whole stands: up when everything is.
   *
   * @param checks database, mqtt and oidc, in this order
   */
  public record Report(Status status, Map<String, Status> checks) {

    static Report of(Map<String, Status> checks) {
      return new Report(checks.containsValue(Status.DOWN) ? Status.DOWN : Status.UP, checks);
    }
  }

  private static final Duration FRESH = Duration.ofSeconds(2);
  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/HearthwatchDS")
  private DataSource database;

  @Inject private IngestStatus ingest;
  @Inject private SignInService signIn;
  @Inject private Clock clock;

  private Report last;
  private Instant askedAt = Instant.MIN;

  /** How things stand, as of two seconds ago at most. */
  public synchronized Report report() {
    Instant now = clock.instant();
    if (last == null || askedAt.plus(FRESH).isBefore(now)) {
      last = ask();
      askedAt = now;
    }
    return last;
  }

  private Report ask() {
    Map<String, Status> checks = new LinkedHashMap<>();
    checks.put("database", status(databaseAnswers()));
    checks.put("mqtt", status(ingest.isConnected()));
    checks.put("oidc", status(signIn.answers()));
    return Report.of(checks);
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException down) {
      return false;
    }
  }

  private static Status status(boolean up) {
    return up ? Status.UP : Status.DOWN;
  }
}
