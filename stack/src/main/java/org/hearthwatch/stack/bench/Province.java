package org.hearthwatch.stack.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The invented province in a migrated, empty database; needs a superuser's connection. */
final class Province {

  /** A rule whose duty is due at noon of the next day. */
  static final String RULE = "HEALTH-UPDATE";

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final Connection superuser;

  Province(Connection superuser) {
    this.superuser = superuser;
  }

  /** The day it is there. */
  static LocalDate today() {
    return LocalDate.now(Clock.system(SHANGHAI));
  }

  void build(int placements, int facilities, LocalDate since) throws SQLException, IOException {
    try (InputStream script = Province.class.getResourceAsStream("province.sql")) {
      run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    run("set session_replication_role = replica");
    run("call bench.units(%d, %d, '%s')".formatted(placements, facilities, since));
    run("set session_replication_role = origin");
  }

  /** A duty a day for so many placements, each with what became of it. */
  void history(LocalDate first, LocalDate last, int placements) throws SQLException {
    run("call bench.begin_loading()");
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      run("call bench.day('%s', '%s', %d)".formatted(RULE, day, placements));
    }
    run("call bench.end_loading()");
    run("select fold_duty_changes()");
    run("vacuum (analyze) duty");
    run("vacuum (analyze) evidence");
    run("vacuum (analyze) duty_tally");
    run("vacuum (analyze) duty_tally_division");
    run("vacuum (analyze) duty_change");
  }

  void run(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = superuser.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = superuser.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
