package org.hearthwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hearthwatch.testing.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators see the devices they look after, and nothing of whom these are on. */
class DevicesOfAdministratorsTest {
  private static final String REFUSED = "42501";

  private static AppLogin app;

  @BeforeAll
  static void fill() throws SQLException {
    Database database = TwoLines.fresh();
    database.run(
        """
        insert into account values
          ('admin-510100', 'admin', '510100', '市管理员', 'Prefecture administrator'),
          ('admin-510300', 'admin', '510300', '自贡管理员', 'Zigong administrator');
        insert into reading (observed_at, device_id, stored_at, hr)
          values ('2026-03-01', 'band-1', '2026-03-01', 70), ('2026-03-01', 'band-3', '2026-03-01', 70);
        """);
    app = AppLogin.to(database);
  }

  @AfterAll
  static void leave() throws SQLException {
    app.close();
  }

  @ParameterizedTest
  @CsvSource({
    "admin, FC-510100-001 FC-510300-001",
    "admin-510100, FC-510100-001",
    "admin-510300, FC-510300-001",
    "staff, FC-510100-001",
    "province, FC-510100-001 FC-510300-001"
  })
  void areThoseOfTheirPrefectureOrOfTheProvince(String user, String houses) throws SQLException {
    assertThat(app.as(user).column("select distinct facility_code from device order by 1"))
        .containsExactly(houses.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"admin", "admin-510100", "admin-510300"})
  void tellThemNothingOfWearersNorOfWhatIsMeasuredOnNobody(String user) throws SQLException {
    assertThat(app.as(user).count("device_binding")).isZero();
    assertThat(app.as(user).count("reading")).isZero();
    assertThat(app.as("staff").column("select hr from reading where person_id is null"))
        .containsExactly("70");
  }

  @Test
  void areAddedAndChangedWithinReachOnly() throws SQLException {
    String add =
        "insert into device (id, facility_code, kind, registered_at)"
            + " values ('x', '%s', 'WEARABLE', now())";
    assertThat(app.as("admin-510100").change(add.formatted("FC-510100-001"))).isEqualTo(1);
    assertThat(app.as("admin-510100").refusal(add.formatted("FC-510300-001"))).isEqualTo(REFUSED);
    String revoke = "update device set active = false where kind = 'WEARABLE'";
    assertThat(app.as("admin-510100").change(revoke)).isEqualTo(1);
    assertThat(app.as("admin").change("update device_binding set bound_until = now()")).isZero();
    assertThat(app.as("staff").count("device_binding")).isPositive();
    String bind =
        "insert into device_binding (id, device_id, person_id, bound_from) values"
            + " (gen_random_uuid(), 'band-1', '00000000-0000-0000-0001-000000000001', now())";
    assertThat(app.as("admin").refusal(bind)).isEqualTo(REFUSED);
    assertThat(app.as("staff").change(bind)).isEqualTo(1);
    app.nobody();
  }
}
