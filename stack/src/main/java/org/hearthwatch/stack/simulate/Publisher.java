package org.hearthwatch.stack.simulate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.hearthwatch.stack.simulate.vitals.Network;

/**
 * A device, or a gateway with the devices behind it. It measures at its own pace and keeps what it
 * cannot send until it can: measuring never waits for the network.
 */
final class Publisher {
  private static final Logger LOG = Logger.getLogger(Publisher.class.getName());

  /** More than a day of minutes for a device; beyond it the oldest is lost, as in a real memory. */
  private static final int MEMORY = 2_000;

  /** So many samples in one pack, so that late delivery stays well below the size of a message. */
  private static final int PACK = 20;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final String id;
  private final String facility;
  private final List<SimulatedDevice> devices;
  private final Network network;
  private final Figures figures;
  private final Deque<Sample> waiting = new ArrayDeque<>();
  private final AtomicBoolean sending = new AtomicBoolean();
  private Line line;
  private Duration pause = FIRST_PAUSE;
  private Instant notBefore = Instant.MIN;

  Publisher(
      String id, String facility, List<SimulatedDevice> devices, Network network, Figures figures) {
    this.id = id;
    this.facility = facility;
    this.devices = List.copyOf(devices);
    this.network = network;
    this.figures = figures;
  }

  /** Takes one sample of each device, and keeps it. */
  void measure(Instant now, Duration sinceLast) {
    synchronized (waiting) {
      for (SimulatedDevice device : devices) {
        waiting.add(new Sample(device.id(), now, device.body().at(now, sinceLast)));
        figures.measured();
      }
      while (waiting.size() > MEMORY * devices.size()) {
        waiting.remove();
        figures.lost();
      }
    }
  }

  /** Sends what waits, if there is a network and nobody is at it already. Never throws. */
  void send(Broker broker, Duration interval, Clock clock) {
    if (!sending.compareAndSet(false, true)) {
      return;
    }
    try {
      Instant now = clock.instant();
      if (network.reachableFrom(now).isAfter(now)) {
        hangUp();
      } else if (!now.isBefore(notBefore)) {
        sendAll(broker, interval, now);
      }
    } finally {
      sending.set(false);
    }
  }

  /** Says good-bye. What was not sent is forgotten. */
  void close() {
    if (sending.compareAndSet(false, true) && line != null) {
      line.close();
      line = null;
    }
  }

  private void sendAll(Broker broker, Duration interval, Instant now) {
    try {
      if (line == null || !line.isOpen()) {
        hangUp();
        line = Line.open(broker, facility, id);
      }
      for (List<Sample> next = next(); !next.isEmpty(); next = next()) {
        boolean taken = line.publish(SenmlPack.json(id, next, interval));
        figures.answered(taken, next.size());
        remove(next);
      }
      pause = FIRST_PAUSE;
    } catch (MqttException e) {
      LOG.log(Level.FINE, id + " could not send; it tries again in " + pause, e);
      hangUp();
      notBefore = now.plus(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private List<Sample> next() {
    synchronized (waiting) {
      return waiting.stream().limit(PACK).toList();
    }
  }

  private void remove(List<Sample> sent) {
    synchronized (waiting) {
      waiting.removeAll(new HashSet<>(sent));
    }
  }

  private void hangUp() {
    if (line != null) {
      line.drop();
      line = null;
    }
  }
}
