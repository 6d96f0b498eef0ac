package org.hearthwatch.telemetry.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Packs received and not yet stored. It cannot overflow: the broker sends no more than the receive
 * maximum before we acknowledge, which is how a slow database slows the devices down instead of
 * filling our memory.
 */
final class PackInbox {
  /** Receive maximum told to the broker. */
  static final int RECEIVE_MAXIMUM = 4_000;

  /** Readings a batch; beyond it, a transaction only grows longer, not cheaper. */
  static final int BATCH = 2_000;

  private static final long LINGER_MILLIS = 5;
  private static final long IDLE_MILLIS = 500;

  // Twice, because after a reconnect the broker sends everything unacknowledged once more.
  private final BlockingQueue<InboundPack> waiting = new ArrayBlockingQueue<>(2 * RECEIVE_MAXIMUM);

  /** Waits for room, which only messages of QoS 0 can ever make necessary. */
  void put(InboundPack pack) throws InterruptedException {
    waiting.put(pack);
  }

  /** Forgets what the broker will deliver again over its new connection. */
  void clear() {
    waiting.clear();
  }

  /**
   * The next batch: what waits, up to {@link #BATCH} readings, lingering for five milliseconds for
   * company. Empty when nothing came for half a second.
   */
  List<InboundPack> next() throws InterruptedException {
    List<InboundPack> batch = new ArrayList<>();
    InboundPack pack = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
    int weight = 0;
    boolean lingered = false;
    while (pack != null) {
      batch.add(pack);
      weight += pack.weight();
      pack = weight < BATCH ? waiting.poll() : null;
      if (pack == null && weight < BATCH && !lingered) {
        lingered = true;
        pack = waiting.poll(LINGER_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
    return batch;
  }
}
