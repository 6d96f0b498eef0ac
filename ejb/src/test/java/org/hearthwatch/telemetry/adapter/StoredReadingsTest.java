package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hearthwatch.telemetry.adapter.Packs.NOW;
import static org.hearthwatch.telemetry.adapter.TestDatabase.BAND;
import static org.hearthwatch.telemetry.adapter.TestDatabase.EARLIER;
import static org.hearthwatch.telemetry.adapter.TestDatabase.FACILITY;
import static org.hearthwatch.telemetry.adapter.TestDatabase.GATEWAY;
import static org.hearthwatch.telemetry.adapter.TestDatabase.WEARER;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.FreshRow;
import org.hearthwatch.telemetry.model.Intake;
import org.hearthwatch.telemetry.model.KnownDevice;
import org.hearthwatch.telemetry.model.MomentKey;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Readings in PostgreSQL")
class StoredReadingsTest {
  private static final String EVERYTHING =
      """
      [{"bt":@,"n":"hr","v":72},{"n":"spo2","v":97},{"n":"rr","v":16},{"n":"temp","v":36.6},
       {"n":"sbp","v":125},{"n":"dbp","v":80},{"n":"acvpu","v":0},{"n":"o2","vb":false},
       {"n":"glu","v":5.4},{"n":"weight","v":61.3},{"n":"steps","v":70000},{"n":"bat","v":88},
       {"n":"room","v":-3.5},{"n":"fall","vb":true},{"n":"sos","vb":false},{"n":"worn","vb":true},
       {"n":"bed","vb":false}]
      """;

  private static TestDatabase database;
  private Connection connection;

  @BeforeAll
  static void start() throws Exception {
    database = new TestDatabase();
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    database.run("truncate reading, quarantine; update device set last_seen_at = null");
    connection = database.asApplication();
  }

  @AfterEach
  void end() throws SQLException {
    connection.close();
  }

  @Test
  void readBackAsTheyWereSent() throws SQLException {
    ReadingRow sent = Packs.onlyRow(Packs.fromDevice(EVERYTHING));
    assertThat(sent.kinds()).containsExactly(ReadingKind.values());
    store(false, EVERYTHING);
    ReadingRow back = ReadingTable.existing(connection, Set.of(sent.key())).get(sent.key());
    assertThat(back).usingRecursiveComparison().isEqualTo(sent);
  }

  @Test
  void belongToWhoeverWoreTheDeviceThen() throws SQLException {
    store(false, "[{\"n\":\"hr\",\"v\":72,\"t\":@}]");
    store(false, "[{\"bt\":@,\"n\":\"hr\",\"v\":70,\"t\":-3601}]");
    assertThat(of(WEARER)).extracting(ReadingRow::observedAt).containsExactly(NOW);
    assertThat(of(EARLIER))
        .extracting(ReadingRow::observedAt)
        .containsExactly(NOW.minusSeconds(3_601));
  }

  @Test
  void sentAgainFailTheBatchAsRowsThatExistAndAreThenAbsorbed() throws SQLException {
    store(false, "[{\"n\":\"hr\",\"v\":72,\"t\":@}]");
    SQLException failure =
        catchThrowableOfType(
            SQLException.class, () -> store(false, "[{\"n\":\"hr\",\"v\":72,\"t\":@}]"));
    assertThat(StoreFailure.of(new IllegalStateException(failure)))
        .isEqualTo(StoreFailure.ROWS_EXIST);
    connection.rollback();
    assertThat(store(true, "[{\"n\":\"hr\",\"v\":72,\"t\":@}]"))
        .containsExactly(new PackOutcome(0, 1, List.of()));
    assertThat(count("select count(*) from reading")).isEqualTo(1);
  }

  @Test
  void ofOneMomentInTwoPacksFormOneRowWithoutLosingAValue() throws SQLException {
    store(false, "[{\"n\":\"hr\",\"v\":72,\"t\":@}]");
    List<PackOutcome> outcomes =
        store(
            true,
            "[{\"bt\":@,\"n\":\"temp\",\"v\":38.5},{\"n\":\"sos\",\"vb\":true},{\"n\":\"hr\",\"v\":9e1}]",
            "[{\"n\":\"hr\",\"v\":73,\"t\":@.5}]");
    assertThat(outcomes.get(0).accepted()).isEqualTo(2);
    assertThat(outcomes.get(0).rejected())
        .extracting(rejected -> rejected.reason().name())
        .containsExactly("VALUE_CONFLICT");
    assertThat(outcomes.get(1).accepted()).isEqualTo(1);
    ReadingRow row = of(WEARER).get(1);
    assertThat(row.value(ReadingKind.HR)).isEqualTo(72);
    assertThat(row.value(ReadingKind.TEMP)).isEqualTo(38.5);
    assertThat(row.value(ReadingKind.SOS)).isEqualTo(1);
  }

  @Test
  void ofTheOldestAllowedDayHaveAPartition() throws SQLException {
    store(false, "[{\"bt\":@,\"n\":\"hr\",\"v\":72,\"t\":-2592000}]");
    assertThat(count("select count(*) from reading")).isEqualTo(1);
    assertThat(count("select count(*) from reading where tableoid = 'reading_default'::regclass"))
        .isZero();
  }

  @Test
  void thatAreRefusedStandInQuarantineWithTheirReasonAndTheirPayloadOnce() throws SQLException {
    String pack = "[{\"bt\":@,\"n\":\"hr\",\"v\":7},{\"n\":\"a\\u0000\",\"v\":1}]";
    store(false, pack);
    assertThat(
            count(
                "select count(*) from quarantine where publisher = 'demo-0001' and"
                    + " (record_name, reason) = ('hr', 'VALUE_OUT_OF_RANGE') and length(payload) = "
                    + Packs.bytes(pack).length))
        .isEqualTo(1);
    assertThat(
            count("select count(*) from quarantine where reason = 'NAME_INVALID' and payload = ''"))
        .isEqualTo(1);
  }

  @Test
  void tellWhenADeviceWasLastHeardOfAndHowItsBatteryStands() throws SQLException {
    store(false, "[{\"bt\":@,\"n\":\"bat\",\"v\":88},{\"n\":\"hr\",\"v\":70}]");
    String seen =
        "select count(*) from device where id = '%s' and last_seen_at = '%s' and battery = %s";
    assertThat(count(seen.formatted(BAND, NOW, 88))).isEqualTo(1);
    // What is old tells nothing of the battery now.
    store(false, "[{\"bt\":@,\"n\":\"bat\",\"v\":99,\"t\":-7200}]");
    assertThat(count(seen.formatted(BAND, NOW, 88))).isEqualTo(1);
    assertThat(count("select count(*) from device where last_seen_at is null")).isEqualTo(1);
  }

  @Test
  void ofAllDevicesOfABatchAreLoadedWithTheirWearings() throws SQLException {
    Map<String, KnownDevice> devices =
        DeviceTable.load(connection, Set.of(BAND, GATEWAY, "nobody"));
    assertThat(devices).containsOnlyKeys(BAND, GATEWAY);
    assertThat(devices.get(BAND).wearerAt(NOW)).isEqualTo(WEARER);
    assertThat(devices.get(BAND).wearerAt(NOW.minusSeconds(3_601))).isEqualTo(EARLIER);
    assertThat(devices.get(GATEWAY).wearings()).isEmpty();
  }

  private List<PackOutcome> store(boolean lookFirst, String... packs) throws SQLException {
    List<InboundPack> batch = new ArrayList<>();
    for (String pack : packs) {
      batch.add(inbound(pack));
    }
    Set<MomentKey> keys =
        batch.stream()
            .flatMap(pack -> pack.vitals().rows().stream())
            .map(ReadingRow::key)
            .collect(Collectors.toSet());
    Map<String, KnownDevice> devices = DeviceTable.load(connection, Set.of(BAND));
    Intake intake =
        new Intake(devices, lookFirst ? ReadingTable.existing(connection, keys) : Map.of());
    List<PackOutcome> outcomes =
        batch.stream().map(pack -> intake.admit(FACILITY, BAND, pack.vitals())).toList();
    List<FreshRow> fresh = List.copyOf(intake.fresh());
    ReadingTable.write(connection, fresh, NOW);
    QuarantineTable.add(connection, batch, outcomes);
    DeviceTable.seen(connection, DeviceSigns.of(batch, outcomes), devices);
    connection.commit();
    return outcomes;
  }

  private static InboundPack inbound(String json) {
    return new InboundPack(
        new FakeSource(),
        new InboundPack.Message(
            1,
            "care/" + FACILITY + "/" + BAND + "/vitals",
            Packs.bytes(json),
            null,
            null,
            null,
            NOW));
  }

  private List<ReadingRow> of(UUID person) throws SQLException {
    Instant from = NOW.minusSeconds(86_400);
    return ReadingTable.ofPerson(connection, person, from, NOW.plusSeconds(1), 100);
  }

  private long count(String sql) throws SQLException {
    try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
