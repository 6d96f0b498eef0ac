package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The application's own database login")
class ScopeIT {

  private static final List<String> TABLES =
      List.of(
          "person", "placement", "visit", "health_update", "reading", "alert", "duty", "finding");

  @Test
  void sees_nothing_of_the_demo_province_without_a_scope() throws SQLException {
    try (Connection app = RunningStack.asApplication();
        Connection owner = RunningStack.database()) {
      for (String table : TABLES) {
        assertThat(count(owner, table)).as(table).isPositive();
        assertThat(count(app, table)).as(table).isZero();
      }
    }
  }

  @Test
  void sees_what_an_account_may_see_until_the_transaction_ends() throws SQLException {
    try (Connection app = RunningStack.asApplication()) {
      app.setAutoCommit(false);
      enter(app, "facility-staff");
      long own = count(app, "placement");
      assertThat(own).isPositive();
      enter(app, "province-auditor");
      assertThat(count(app, "placement")).isGreaterThan(own);
      app.commit();
      assertThat(count(app, "placement")).isZero();
    }
  }

  private static void enter(Connection connection, String username) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select enter_as('" + username + "')");
    }
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
