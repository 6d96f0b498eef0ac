package org.hearthwatch.telemetry.adapter;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.FreshRow;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.Units;
import org.postgresql.PGConnection;

/**
 * How fast readings are written without MQTT: whole batches of the ingest, parsed and not parsed,
 * beside COPY BINARY of the same rows into a table without any index, in turn, on one database. Not
 * a test; see docs/benchmarks.md for how it is run.
 */
final class WritePathBenchmark {

  private static final int DEVICES = 500;
  private static final int BATCH = 2_000;
  private static final int BATCHES_A_ROUND = 50;
  private static final int ROUNDS = 7;
  private static final String FACILITY = "FC-510100-001";

  private static final String DEVICES_AND_WEARERS =
      """
      insert into person (id, number, alias, sex, birth_date, registered_at, registered_by,
          registered_station)
        select uuid(lpad(to_hex(n), 32, '0')), 'B' || n, 'x', 'UNKNOWN', '1950-01-01', now(), 'x',
          'ST-510100-01' from generate_series(1, 500) n;
      insert into device (id, facility_code, kind, registered_at)
        select 'bench-' || lpad(n::text, 4, '0'), 'FC-510100-001', 'WEARABLE', now()
        from generate_series(1, 500) n;
      insert into device_binding (id, device_id, person_id, bound_from)
        select gen_random_uuid(), 'bench-' || lpad(n::text, 4, '0'), uuid(lpad(to_hex(n), 32, '0')),
          now() - interval '1 day' from generate_series(1, 500) n;
      select ensure_reading_partitions(current_date - 2, current_date + 2);
      create table plain_reading as select * from reading;
      """;

  private final Database database = Database.fresh();
  private final Application application = Application.on(database, Clock.systemUTC());
  private final PrintStream out = System.out;
  private final Map<String, List<Double>> rates = new TreeMap<>();
  private long moment = System.currentTimeMillis() - 3_600_000;

  private WritePathBenchmark() {
    Units.in(database, "2026-01-01");
    database.run(DEVICES_AND_WEARERS);
  }

  /** Prints rows a second by way of writing, and bytes a point. */
  public static void main(String... arguments) throws Exception {
    new WritePathBenchmark().run();
    System.exit(0);
  }

  private void run() throws Exception {
    for (int round = 0; round <= ROUNDS; round++) {
      boolean counts = round > 0;
      measure("COPY BINARY into a table without an index", counts, batches(), this::plain);
      measure("the ingest's write path", counts, batches(), this::store);
      measure("the same with parsing", counts, messages(), this::parseAndStore);
    }
    rates.forEach(
        (what, rows) ->
            out.printf(
                Locale.ROOT,
                "%-44s %,9.0f rows/s (%,.0f to %,.0f)%n",
                what,
                median(rows),
                rows.stream().min(Double::compare).orElseThrow(),
                rows.stream().max(Double::compare).orElseThrow()));
    double plain = median(rates.get("COPY BINARY into a table without an index"));
    out.printf(
        Locale.ROOT,
        "the write path is %.2f of plain COPY; %s bytes a row with keys, %s plain%n",
        median(rates.get("the ingest's write path")) / plain,
        size(
            "sum(pg_total_relation_size(inhrelid)) from pg_inherits where inhparent = 'reading'::regclass",
            "reading"),
        size("pg_total_relation_size('plain_reading')", "plain_reading"));
  }

  private String size(String size, String table) {
    return database
        .column("select round((select " + size + ") / (select count(*) from " + table + "))")
        .get(0);
  }

  private interface Way<T> {
    void write(List<T> batch) throws Exception;
  }

  private <T> void measure(String what, boolean counts, List<List<T>> batches, Way<T> way)
      throws Exception {
    long begun = System.nanoTime();
    for (List<T> batch : batches) {
      way.write(batch);
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (counts) {
      rates.computeIfAbsent(what, key -> new ArrayList<>()).add(BATCH * BATCHES_A_ROUND / seconds);
    }
  }

  private void plain(List<InboundPack> batch) throws SQLException {
    List<FreshRow> rows = new ArrayList<>();
    for (InboundPack pack : batch) {
      for (ReadingRow row : pack.vitals().rows()) {
        rows.add(new FreshRow(row, new java.util.UUID(0, 1), false));
      }
    }
    byte[] bytes = CopyRows.encode(rows, Instant.now());
    try (Connection connection = database.asOwner().getConnection()) {
      connection.setAutoCommit(false);
      var copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy plain_reading (" + columns() + ") from stdin (format binary)");
      copy.writeToCopy(bytes, 0, bytes.length);
      copy.endCopy();
      connection.commit();
    }
  }

  private void store(List<InboundPack> batch) {
    application.get(BatchStore.class).store(batch, false);
  }

  private void parseAndStore(List<InboundPack.Message> messages) {
    store(messages.stream().map(message -> new InboundPack(new FakeSource(), message)).toList());
  }

  private List<List<InboundPack>> batches() {
    FakeSource source = new FakeSource();
    return messages().stream()
        .map(batch -> batch.stream().map(message -> new InboundPack(source, message)).toList())
        .toList();
  }

  private List<List<InboundPack.Message>> messages() {
    List<List<InboundPack.Message>> batches = new ArrayList<>();
    for (int i = 0; i < BATCHES_A_ROUND; i++) {
      List<InboundPack.Message> batch = new ArrayList<>();
      for (int n = 0; n < BATCH; n++) {
        moment += n % DEVICES == 0 ? 1 : 0;
        batch.add(message(1 + n % DEVICES));
      }
      batches.add(batch);
    }
    return batches;
  }

  private InboundPack.Message message(int device) {
    String json =
        "[{\"bt\":%.3f,\"n\":\"hr\",\"v\":72},{\"n\":\"spo2\",\"v\":97},{\"n\":\"rr\",\"v\":16},{\"n\":\"temp\",\"v\":36.6},{\"n\":\"steps\",\"v\":700}]"
            .formatted(moment / 1_000.0);
    return new InboundPack.Message(
        1,
        "care/%s/bench-%04d/vitals".formatted(FACILITY, device),
        json.getBytes(StandardCharsets.UTF_8),
        "application/senml+json",
        null,
        null,
        Instant.now());
  }

  private static String columns() {
    List<String> names =
        new ArrayList<>(List.of("observed_at", "device_id", "person_id", "stored_at"));
    Arrays.stream(ReadingKind.values()).map(ReadingKind::label).forEach(names::add);
    return String.join(", ", names);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
