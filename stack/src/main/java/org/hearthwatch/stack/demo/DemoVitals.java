package org.hearthwatch.stack.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.hearthwatch.stack.mqtt.SecretHash;
import org.hearthwatch.stack.simulate.vitals.Outages;
import org.hearthwatch.stack.simulate.vitals.VitalSigns;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** Devices, who wears them, and thirty days of readings every quarter of an hour. */
final class DemoVitals {
  static final Duration SPAN = Duration.ofDays(30);
  private static final Duration STEP = Duration.ofMinutes(15);

  /** Few, because the demo's password is in the documentation anyway and the load must be quick. */
  private static final int ITERATIONS = 10_000;

  private final Draft draft;
  private final Random random;

  DemoVitals(Draft draft) {
    this.draft = draft;
    this.random = draft.random("devices");
  }

  /** The first moment of the history of readings. */
  static Instant start(Instant now) {
    long step = STEP.toSeconds();
    long from = now.minus(SPAN).getEpochSecond();
    return Instant.ofEpochSecond((from / step + 1) * step);
  }

  /** Writes everything; each reading is also shown to {@code alerts}, in the order of time. */
  void write(List<Placement> placements, DemoAlerts alerts) {
    for (Placement placement : placements) {
      if (placement.resident().wearsDevice()) {
        writeWearable(placement, alerts.watch(placement));
      }
    }
    Instant seen = draft.now().minus(Duration.ofMinutes(1));
    addDevice(DemoDevices.GATEWAY, "FC-510100-001", "GATEWAY", "一楼护理站网关", seen, null);
  }

  private void writeWearable(Placement placement, AlertWatch watch) {
    Resident wearer = placement.resident();
    String device = DemoDevices.id(wearer);
    VitalSigns body = DemoBodies.of(wearer);
    Outages network = new Outages(DemoDevices.publisher(wearer));
    Instant seen = null;
    int battery = 0;
    for (Instant at = start(draft.now()); at.isBefore(draft.now()); at = at.plus(STEP)) {
      Instant stored = network.reachableFrom(at).plusMillis(400 + random.nextInt(1500));
      if (stored.isBefore(draft.now())) {
        Vitals vitals = body.at(at, STEP);
        addReading(at, device, placement, stored, vitals);
        watch.see(at, stored, vitals);
        seen = at;
        battery = vitals.battery();
      }
    }
    addDevice(device, placement.facility(), "WEARABLE", "腕表 " + device, seen, battery);
    addBinding(device, placement);
  }

  private void addBinding(String device, Placement placement) {
    Instant bound = start(draft.now()).minus(Duration.ofDays(1));
    draft.rows().add(Table.DEVICE_BINDING, draft.id(bound), device, placement.personId(), bound);
  }

  private void addDevice(
      String id, String facility, String kind, String label, Instant seen, Integer battery) {
    String secret = SecretHash.of(DemoDevices.PASSWORD, ITERATIONS);
    Instant registered = start(draft.now()).minus(Duration.ofDays(2));
    draft.rows().add(Table.DEVICE, id, facility, kind, label, secret, seen, battery, registered);
  }

  private void addReading(
      Instant at, String device, Placement placement, Instant stored, Vitals v) {
    draft
        .rows()
        .add(
            Table.READING,
            at,
            device,
            placement.personId(),
            stored,
            v.pulse(),
            v.saturation(),
            v.respiration(),
            v.temperature(),
            v.systolic(),
            v.diastolic(),
            Boolean.TRUE.equals(v.oxygen()) ? true : null,
            v.steps(),
            v.battery(),
            v.fall() ? true : null,
            v.worn());
  }
}
