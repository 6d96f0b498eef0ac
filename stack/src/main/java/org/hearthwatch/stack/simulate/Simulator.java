package org.hearthwatch.stack.simulate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.hearthwatch.stack.demo.DemoDevices;
import org.hearthwatch.stack.simulate.vitals.Network;
import org.hearthwatch.stack.simulate.vitals.Outages;

/**
 * Publishes as the demo devices until it is closed: each measures once an interval, spread evenly
 * over it; now and then somebody falls ill, somebody falls, a device is taken off or has no network
 * for a while. A broker that goes away is waited for, and then gets what was measured meanwhile.
 */
public final class Simulator implements AutoCloseable {
  /** Samples so far: measured, acknowledged or refused by the broker, and lost to a full memory. */
  public record Sent(long measured, long acknowledged, long refused, long lost) {}

  private static final int SENDERS = 4;

  /** How often a publisher with something to send, or a lost network, is looked at. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Broker broker;
  private final Duration interval;
  private final Clock clock;
  private final Figures figures = new Figures();
  private final List<Publisher> publishers;
  private final ScheduledExecutorService pace =
      Executors.newSingleThreadScheduledExecutor(threads("simulator-pace"));
  private final ExecutorService senders =
      Executors.newFixedThreadPool(SENDERS, threads("simulator-send"));

  private Simulator(
      Broker broker,
      Duration interval,
      Clock clock,
      List<DemoDevices.Wearable> wearables,
      Scenario scenario) {
    this.broker = broker;
    this.interval = interval;
    this.clock = clock;
    this.publishers = publishers(wearables, scenario);
  }

  /**
   * Starts publishing and returns at once.
   *
   * @param interval between two measurements of one device, at least a second
   */
  public static Simulator start(
      Broker broker, Duration interval, Clock clock, List<DemoDevices.Wearable> wearables) {
    return start(broker, interval, clock, wearables, new Scenario());
  }

  static Simulator start(
      Broker broker,
      Duration interval,
      Clock clock,
      List<DemoDevices.Wearable> wearables,
      Scenario scenario) {
    if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("A device measures once a second at most");
    }
    Simulator simulator = new Simulator(broker, interval, clock, wearables, scenario);
    simulator.schedule();
    return simulator;
  }

  /** What was sent so far. */
  public Sent sent() {
    return figures.sent();
  }

  /** Stops measuring, says good-bye for each device, and returns when that is done. */
  @Override
  public void close() {
    pace.shutdownNow();
    try {
      if (pace.awaitTermination(5, TimeUnit.SECONDS)) {
        publishers.forEach(publisher -> senders.execute(publisher::close));
      }
      senders.shutdown();
      if (!senders.awaitTermination(15, TimeUnit.SECONDS)) {
        senders.shutdownNow();
      }
    } catch (InterruptedException e) {
      senders.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private void schedule() {
    long step = interval.toMillis();
    for (int i = 0; i < publishers.size(); i++) {
      Publisher publisher = publishers.get(i);
      long offset = step * i / publishers.size();
      var measuring =
          pace.scheduleAtFixedRate(() -> measure(publisher), offset, step, TimeUnit.MILLISECONDS);
      var looking =
          pace.scheduleWithFixedDelay(
              () -> send(publisher), offset + 1, LOOK.toMillis(), TimeUnit.MILLISECONDS);
      if (measuring.isCancelled() || looking.isCancelled()) {
        throw new IllegalStateException("The simulator cannot keep pace");
      }
    }
  }

  private void measure(Publisher publisher) {
    Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    publisher.measure(now, interval);
    send(publisher);
  }

  private void send(Publisher publisher) {
    senders.execute(() -> publisher.send(broker, interval, clock));
  }

  private List<Publisher> publishers(List<DemoDevices.Wearable> wearables, Scenario scenario) {
    Map<String, List<DemoDevices.Wearable>> byPublisher = new LinkedHashMap<>();
    wearables.forEach(
        w -> byPublisher.computeIfAbsent(w.publisher(), p -> new ArrayList<>()).add(w));
    List<Publisher> found = new ArrayList<>();
    byPublisher.forEach(
        (id, group) -> {
          Network network = scenario.outages() ? new Outages(id) : Network.ALWAYS;
          List<SimulatedDevice> devices =
              group.stream()
                  .filter(one -> !scenario.isSilent(one.id()))
                  .map(one -> new SimulatedDevice(one.id(), scenario.body(one)))
                  .toList();
          found.add(new Publisher(id, group.get(0).facilityCode(), devices, network, figures));
        });
    return found;
  }

  private static ThreadFactory threads(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
