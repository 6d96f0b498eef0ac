package org.hearthwatch.telemetry.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.alert.adapter.SilenceTimer;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.hearthwatch.testing.Units;

/** A facility whose devices speak or not while time passes; the timer strikes as it does. */
final class SilenceWard implements AutoCloseable {
  static final String GATEWAY = "gw-1";
  private static final Duration TICK = Duration.ofSeconds(30);

  final Database database = Database.fresh();
  final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private Application application;

  SilenceWard() {
    Units.in(database, "2026-01-01");
    start();
  }

  /** Starts the application, which listens to the broker. */
  void start() {
    application = Application.on(database, clock);
    application.get(IngestCounters.class).connected(true);
    look();
  }

  /** The application goes away. */
  void stop() {
    application.close();
  }

  Application application() {
    return application;
  }

  /** A band worn by somebody who is placed; answers the placement. */
  UUID band(String id) {
    UUID placement = Units.place(application, "person of " + id);
    device(id, "WEARABLE");
    database.run(
        "insert into device_binding (id, device_id, person_id, bound_from) select"
            + " gen_random_uuid(), '"
            + id
            + "', person_id, starts_at from placement where id = '"
            + placement
            + "'");
    return placement;
  }

  void device(String id, String kind) {
    database.run(
        "insert into device (id, facility_code, kind, registered_at) values ('%s', '%s', '%s', '%s')"
            .formatted(id, Units.FACILITY, kind, clock.instant()));
  }

  /** A device sends its pulse now, and announces the next one if there is an ut. */
  void says(String device, Integer ut) {
    says(device, device, List.of(0), ut);
  }

  /** A publisher sends pulses of a device that were measured so many seconds ago. */
  void says(String publisher, String device, List<Integer> ages, Integer ut) {
    StringBuilder pack = new StringBuilder("[");
    for (int age : ages) {
      pack.append(pack.length() > 1 ? "," : "")
          .append("{\"n\":\"%s/hr\",\"v\":72,\"t\":%d".formatted(device, seconds(age)))
          .append(ut == null ? "}" : ",\"ut\":" + ut + "}");
    }
    String json = pack.append(']').toString();
    send(publisher, publisher.equals(device) ? json.replace(device + "/", "") : json);
  }

  /** The gateway sends for each device, which announces its next word for half a minute later. */
  void gatewaySays(List<String> devices) {
    String records =
        devices.stream()
            .map("{\"n\":\"%s/room\",\"v\":21,\"ut\":30}"::formatted)
            .collect(Collectors.joining(","));
    send(GATEWAY, "[{\"bt\":%d},%s]".formatted(seconds(0), records));
  }

  /** A device sends one record of now, e.g. {@code "n":"weight","v":60}. */
  void measures(String device, String record) {
    send(device, "[{\"t\":%d,%s}]".formatted(seconds(0), record));
  }

  private long seconds(int age) {
    return clock.instant().getEpochSecond() - age;
  }

  private void send(String publisher, String json) {
    InboundPack inbound =
        new InboundPack(
            new FakeSource(),
            new InboundPack.Message(
                1,
                "care/" + Units.FACILITY + "/" + publisher + "/vitals",
                json.getBytes(StandardCharsets.UTF_8),
                null,
                null,
                null,
                clock.instant()));
    application.work(() -> application.get(BatchStore.class).store(List.of(inbound), true));
  }

  /** The broker tells that a device went off or came back. */
  void status(String device, String said, boolean kept) {
    application
        .get(StatusBoard.class)
        .takes(
            "care/" + Units.FACILITY + "/" + device + "/status",
            said.getBytes(StandardCharsets.UTF_8),
            kept);
  }

  /** Time passes, and the timer strikes every half minute. */
  void pass(Duration time) {
    pass(time, () -> {});
  }

  /** The same, while something happens before each strike. */
  void pass(Duration time, Runnable meanwhile) {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      Instant next = clock.instant().plus(TICK);
      clock.moveTo(next.isBefore(end) ? next : end);
      meanwhile.run();
      look();
    }
  }

  /** The same in one step: another node listens meanwhile, and the timer strikes at the end. */
  void later(Duration time) {
    Instant then = clock.instant().plus(time);
    database.run("update ingest_watch set listened_at = '" + then + "'");
    clock.moveTo(then);
    look();
  }

  /** The timer strikes. */
  void look() {
    application.work(
        () -> {
          application.get(SilenceTimer.class).lookAtDevices();
          return null;
        });
  }

  /** The slower timer strikes. */
  void lookAtPersons() {
    application.work(
        () -> {
          application.get(SilenceTimer.class).lookAtPersons();
          return null;
        });
  }

  /** What there is of alerts: kind, device, severity, and whether it has cleared. */
  List<String> alerts() {
    return database.column(
        "select kind || coalesce(' ' || device_id, '') || ' ' || severity"
            + " || case when cleared_at is null then '' else ' cleared' end"
            + " from alert order by raised_at, device_id");
  }

  @Override
  public void close() {
    application.close();
  }
}
