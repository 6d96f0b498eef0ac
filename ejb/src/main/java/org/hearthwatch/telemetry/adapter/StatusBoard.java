package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The latest status of each publisher, until it is stored. Only the latest counts, so none has to
 * be acknowledged: what is lost with a connection or a node, the broker tells again, because it
 * keeps the last status of each.
 */
@ApplicationScoped
public class StatusBoard {
  /** More publishers than a province has; the broker lets each write its own topic only. */
  private static final int MOST = 200_000;

  /**
   * What a publisher said of itself, or the broker in its name.
   *
   * @param kept whether the broker repeats what it was told before we came
   */
  record Status(boolean online, boolean kept, Instant at) {}

  @Inject private Clock clock;
  @Inject private StatusStore store;
  private final Map<StatusTopic, Status> waiting = new ConcurrentHashMap<>();

  /**
   * Takes a message if it is a status; anything but {@code online} and {@code offline} is ignored.
   *
   * @param kept whether the broker repeats what it was told before we came
   * @return false when it is not on a topic of statuses
   */
  public boolean takes(String topic, byte[] payload, boolean kept) {
    StatusTopic address = StatusTopic.parse(topic);
    if (address == null) {
      return false;
    }
    String said = new String(payload, StandardCharsets.UTF_8);
    boolean online = "online".equals(said);
    boolean room = waiting.size() < MOST || waiting.containsKey(address);
    if (room && (online || "offline".equals(said))) {
      waiting.put(address, new Status(online, kept, clock.instant()));
    }
    return true;
  }

  /** Stores what waits; what fails, and what comes meanwhile, waits on. */
  public void store() {
    Map<StatusTopic, Status> taken = Map.copyOf(waiting);
    if (!taken.isEmpty()) {
      store.write(taken);
      taken.forEach(waiting::remove);
    }
  }
}
