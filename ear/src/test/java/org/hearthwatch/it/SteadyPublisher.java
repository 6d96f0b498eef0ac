package org.hearthwatch.it;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * A device that measures a hundred times a second, each time at a moment of its own, whatever
 * happens to the servers, and remembers of which moments the broker has taken charge. What it could
 * not hand over it forgets, as a device without a memory does: it is owed nothing.
 */
final class SteadyPublisher implements AutoCloseable {
  private static final int PAUSE_MILLIS = 10;
  private static final int MOST_OPEN = 500;
  private static final long PATIENCE_MILLIS = 5_000;

  private final String device;
  private final Set<Instant> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger open = new AtomicInteger();
  private final Thread thread = new Thread(this::run, "steady-publisher");
  private volatile boolean ending;
  private MqttAsyncClient client;

  /** Begins at once. */
  SteadyPublisher(String device) {
    this.device = device;
    thread.start();
  }

  /** How many messages the broker has taken charge of by now. */
  int count() {
    return acknowledged.size();
  }

  /** Ends it, and says of which moments the broker has taken charge. */
  Set<Instant> end() throws InterruptedException {
    ending = true;
    thread.join();
    return Set.copyOf(acknowledged);
  }

  @Override
  public void close() {
    ending = true;
  }

  private void run() {
    long millis = System.currentTimeMillis();
    try {
      while (!ending) {
        millis = Math.max(millis + 1, System.currentTimeMillis());
        publish(Instant.ofEpochMilli(millis));
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
      for (int waited = 0; open.get() > 0 && waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      letGo();
    }
  }

  private void publish(Instant at) {
    if (client != null && client.isConnected() && open.get() >= MOST_OPEN) {
      return;
    }
    try {
      if (client == null || !client.isConnected()) {
        connect();
      }
      open.incrementAndGet();
      client.publish(
          "care/" + Demo.FACILITY + "/" + device + "/vitals", pack(at), 1, false, null, note(at));
    } catch (MqttException unreachable) {
      letGo();
    }
  }

  private void connect() throws MqttException {
    letGo();
    String broker = "tcp://127.0.0.1:" + RunningStack.options().ports().mqtt();
    client = new MqttAsyncClient(broker, device, new MemoryPersistence());
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(device);
    options.setPassword("hearthwatch".getBytes(StandardCharsets.UTF_8));
    options.setCleanStart(true);
    options.setAutomaticReconnect(false);
    client.connect(options).waitForCompletion(PATIENCE_MILLIS);
  }

  private void letGo() {
    open.set(0);
    if (client != null) {
      try {
        client.disconnectForcibly(0, 0, false);
        client.close(true);
      } catch (MqttException gone) {
        // It is not there any more, which is what was wanted.
      }
      client = null;
    }
  }

  private MqttActionListener note(Instant at) {
    return new MqttActionListener() {
      @Override
      public void onSuccess(IMqttToken token) {
        acknowledged.add(at);
        open.decrementAndGet();
      }

      @Override
      public void onFailure(IMqttToken token, Throwable failure) {
        open.decrementAndGet();
      }
    };
  }

  private static byte[] pack(Instant at) {
    return "[{\"bt\":%d.%03d,\"n\":\"hr\",\"u\":\"/min\",\"v\":72}]"
        .formatted(at.getEpochSecond(), at.toEpochMilli() % 1_000)
        .getBytes(StandardCharsets.UTF_8);
  }
}
