package org.hearthwatch.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.hearthwatch.stack.Progress;
import org.hearthwatch.stack.Stack;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.StackOptions;

/** Vitals from the publisher to the table: how fast, how late, at what cost, and whether all. */
public final class IngestBench {

  private static final int POINTS_A_READING = 5;
  private static final int SAMPLE_SECONDS = 5;
  private static final int PATIENCE_SECONDS = 120;
  private static final String FACILITY = "FC-510100-100";
  private static final String PREFIX = "bench-";

  /** So many persons more, whom nothing is measured of but what alarms. */
  private static final int PROBES = 20;

  /** One device a person of the invented facility; the password is that of the demo's devices. */
  private static final String DEVICES =
      """
      create table bench.wearer as select id, facility,
          case when no < %3$d then '%1$s' || lpad((no + 1)::text, 4, '0')
            else '%2$s' || lpad((no - %3$d + 1)::text, 4, '0') end as device
        from bench.placement;
      insert into device (id, facility_code, kind, secret_hash, registered_at)
        select device, facility, 'WEARABLE', '%4$s', now() from bench.wearer;
      insert into device_binding (id, device_id, person_id, bound_from)
        select gen_random_uuid(), device, id, now() - interval '1 day' from bench.wearer;
      """;

  /** 1,000 rounds of PBKDF2 over {@code hearthwatch}: cheap, so that 500 sign-ins are. */
  private static final String SECRET =
      "1000$aGVhcnRod2F0Y2hiZW5jaA==$+fzT3XZVzPD+sKpUBFomLBQZsEnZDb7Cfbk9fqDVW18=";

  private static final String SIZE =
      "select coalesce(sum(pg_total_relation_size(inhrelid)), 0)::bigint from pg_inherits"
          + " where inhparent = 'reading'::regclass";

  /** As the server counts, which costs nothing and lags by a second. */
  private static final String INSERTED =
      "select coalesce(sum(pg_stat_get_tuples_inserted(inhrelid)), 0)::bigint from pg_inherits"
          + " where inhparent = 'reading'::regclass";

  /**
   * What is published.
   *
   * @param rate messages a second
   * @param pack readings in each
   */
  public record Publishing(int rate, int pack, int warmUp, int seconds) {}

  private final int devices;
  private final Progress progress;
  private final Findings findings;

  /** With so many devices, each with a connection and a wearer of its own. */
  public IngestBench(int devices, Progress progress) {
    this.devices = devices;
    this.progress = progress;
    this.findings = new Findings(progress);
  }

  /** Starts everything, publishes and counts; answers everything it measured as JSON. */
  public String run(StackOptions options, Login superuser, Publishing publishing) throws Exception {
    try (Stack stack = Stack.prepare(options, progress)) {
      stack.start();
      try (Connection connection = superuser.of(stack)) {
        Province province = new Province(connection);
        province.build(devices + PROBES, 1, Province.today().minusDays(1));
        province.run(DEVICES.formatted(PREFIX, AlertProbe.PREFIX, devices, SECRET));
        province.run("vacuum (analyze)");
        findings.step("warming up for %d s".formatted(publishing.warmUp()));
        settle(province, load(options, publishing, publishing.warmUp()).get("readings").asLong());
        try (Connection asking = superuser.of(stack)) {
          AlertProbe probe = new AlertProbe(options.mqttUrl(), FACILITY, asking);
          measure(options, province, publishing, probe);
        }
      }
    }
    return findings.json();
  }

  private void measure(
      StackOptions options, Province province, Publishing publishing, AlertProbe probe)
      throws Exception {
    province.run("checkpoint");
    long before = rows(province);
    long insertedBefore = province.number(INSERTED);
    long bytesBefore = province.number(SIZE);
    CpuTime cpu = new CpuTime(options.state().resolve("pids"));
    Map<String, Double> cpuBefore = cpu.seconds();
    findings.step("publishing for %d s".formatted(publishing.seconds()));
    Process publisher = start(options, publishing, publishing.seconds());
    CompletableFuture<Timings> alerts = CompletableFuture.supplyAsync(() -> alarm(probe));
    List<Long> stored = new ArrayList<>();
    double publisherSeconds = 0;
    while (!publisher.waitFor(SAMPLE_SECONDS, TimeUnit.SECONDS)) {
      stored.add(province.number(INSERTED) - insertedBefore);
      publisherSeconds = CpuTime.own(publisher.toHandle());
    }
    JsonNode told = answer(publisher);
    long begun = System.nanoTime();
    long all = settle(province, before + told.get("readings").asLong()) - before;
    double drain = (System.nanoTime() - begun) / 1e9;
    Map<String, Double> cpuAfter = cpu.seconds();
    cpuAfter.put("publisher, nearly", publisherSeconds);

    long readings = told.get("readings").asLong();
    findings.count("messages acknowledged", told.get("acked").asLong());
    findings.count("readings acknowledged", readings);
    findings.count("readings stored", all);
    findings.count("missing or more", all - readings);
    findings.number("messages a second", told.get("messagesPerSecond").asDouble());
    findings.number("readings a second", told.get("readingsPerSecond").asDouble());
    findings.number("publisher late at most, ms", told.get("lateMs").asDouble());
    findings.number("publish to receipt p50, ms", told.get("p50Ms").asDouble());
    findings.number("publish to receipt p99, ms", told.get("p99Ms").asDouble());
    findings.took("publish to alert", alerts.get());
    findings.number("until all was stored after the last message, s", drain);
    findings.number(
        "bytes a point, with keys",
        (province.number(SIZE) - bytesBefore) / (double) Math.max(1, all * POINTS_A_READING));
    cpuAfter.forEach(
        (process, seconds) ->
            findings.number(
                "CPU a reading, microseconds: " + process,
                (seconds - cpuBefore.getOrDefault(process, 0.0)) * 1e6 / Math.max(1, all)));
    progress.say("stored, every %d s: %s".formatted(SAMPLE_SECONDS, stored));
  }

  /** Begins when the publisher is at its rate. */
  private static Timings alarm(AlertProbe probe) {
    try {
      TimeUnit.SECONDS.sleep(SAMPLE_SECONDS);
      return probe.measure(PROBES);
    } catch (MqttException | SQLException | InterruptedException e) {
      throw new StackFailure("No alert can be asked for: " + e.getMessage(), e);
    }
  }

  private JsonNode load(StackOptions options, Publishing publishing, int seconds)
      throws IOException, InterruptedException {
    Process publisher = start(options, publishing, seconds);
    publisher.waitFor();
    return answer(publisher);
  }

  private Process start(StackOptions options, Publishing publishing, int seconds)
      throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    List<String> command =
        List.of(
            java,
            "-jar",
            options.home().resolve("stack/target/hearthwatch.jar").toString(),
            "load",
            "--mqtt-url=" + options.mqttUrl(),
            "--prefix=" + PREFIX,
            "--facility=" + FACILITY,
            "--devices=" + devices,
            "--rate=" + publishing.rate(),
            "--pack=" + publishing.pack(),
            "--seconds=" + seconds,
            "--receipts=" + Math.max(1, publishing.rate() / 100),
            "--state=none");
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static JsonNode answer(Process publisher) throws IOException {
    try (BufferedReader said = publisher.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = said.lines().toList();
      if (publisher.exitValue() != 0 || lines.isEmpty()) {
        throw new StackFailure("The publisher failed: " + String.join(" ", lines));
      }
      return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }
  }

  /** The rows there are, once there are so many; or after two minutes. */
  private static long settle(Province province, long expected) throws Exception {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    long rows = rows(province);
    while (rows < expected && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(200);
      rows = rows(province);
    }
    return rows;
  }

  private static long rows(Province province) throws Exception {
    return province.number("select count(*) from reading where device_id like 'bench-%'");
  }
}
