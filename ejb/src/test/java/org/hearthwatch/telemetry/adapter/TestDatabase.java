package org.hearthwatch.telemetry.adapter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A PostgreSQL with the real schema, one facility, one worn band and one gateway. */
final class TestDatabase implements AutoCloseable {
  static final String FACILITY = "FC-510100-001";
  static final String BAND = "demo-0001";
  static final String GATEWAY = "demo-gw-01";
  static final UUID EARLIER = new UUID(0, 1);
  static final UUID WEARER = new UUID(0, 2);

  private static final String SEED =
      """
      insert into station values ('ST-510100-01', '510100', '站', 'Station');
      insert into facility (code, division_code, supervising_station_code, name_zh, name_en,
          capacity, supervised_since)
        values ('FC-510100-001', '510100', 'ST-510100-01', '机构', 'Facility', 50, '2026-01-01');
      insert into person (id, number, alias, sex, birth_date, registered_at, registered_by,
          registered_station)
        select uuid('00000000-0000-0000-0000-00000000000' || n), 'PS-2026-00000' || n, 'x',
          'UNKNOWN', '1950-01-01', now(), 'x', 'ST-510100-01' from generate_series(1, 2) n;
      insert into device (id, facility_code, kind, registered_at) values
        ('demo-0001', 'FC-510100-001', 'WEARABLE', now()),
        ('demo-gw-01', 'FC-510100-001', 'GATEWAY', now());
      insert into device_binding (id, device_id, person_id, bound_from, bound_until) values
        ('00000000-0000-0000-0000-00000000000a', 'demo-0001',
         '00000000-0000-0000-0000-000000000001', '2026-11-01Z', '2026-11-23T07:00:00Z'),
        ('00000000-0000-0000-0000-00000000000b', 'demo-0001',
         '00000000-0000-0000-0000-000000000002', '2026-11-23T07:00:00Z', null);
      select ensure_reading_partitions('2026-10-23', '2026-11-30');
      """;

  private final EmbeddedPostgres postgres;

  TestDatabase() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    run("create role hearthwatch_app login");
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    run(SEED);
  }

  /** A transaction with the rights of the ingest; the caller commits. */
  Connection asApplication() throws SQLException {
    Connection connection = postgres.getDatabase("hearthwatch_app", "postgres").getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set hearthwatch.work = 'ingest'");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  void run(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
