package org.hearthwatch.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo is loaded on whatever day a newcomer starts it; the pages must be as full on each. */
class DemoProvinceAnyDayTest {
  private static MigratedDatabase database;
  private static Connection connection;

  @BeforeAll
  static void migrate() throws Exception {
    database = new MigratedDatabase();
    connection = database.owner().getConnection();
  }

  @AfterAll
  static void stop() throws Exception {
    connection.close();
    database.close();
  }

  @ParameterizedTest(name = "on {0}")
  @ValueSource(strings = "2028-02-29T03:05:00Z")
  void everyStateIsThere(String now) throws SQLException {
    DemoProvince.load(connection, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    String at = " timestamptz '" + now + "'";
    assertThat(count("evidence where recorded_at >" + at)).isZero();
    assertThat(count("visit where recorded_at >" + at)).isZero();
    assertThat(count("finding where corrected_at is null and deadline <" + at)).isPositive();
    assertThat(count("finding where corrected_at is null and deadline >" + at)).isPositive();
    assertThat(count("finding where corrected_at is not null and verified_at is null"))
        .isPositive();
    assertThat(count("alert where resolved_at is null")).isGreaterThanOrEqualTo(2);
    assertThat(count("alert where acknowledged_at is null")).isPositive();
    assertThat(count("placement where ends_at is not null")).isPositive();
    assertThat(count("reading where person_id is null")).isZero();
    empty();
  }

  private static int count(String what) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + what)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void empty() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "truncate account, station, person, device, evidence, reading, human_number cascade");
    }
  }
}
