package org.hearthwatch.telemetry.adapter;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * Keeps one connection to the broker for as long as the application runs, however often it breaks.
 */
final class ConnectionKeeper implements Runnable {
  private static final Logger LOG = Logger.getLogger(ConnectionKeeper.class.getName());

  private final IngestConfig config;
  private final PackInbox inbox;
  private final StatusBoard statuses;
  private final Clock clock;
  private final IngestCounters counters;
  private final CountDownLatch stop;
  private final AtomicReference<BrokerSession> current = new AtomicReference<>();

  ConnectionKeeper(
      IngestConfig config,
      PackInbox inbox,
      StatusBoard statuses,
      Clock clock,
      IngestCounters counters,
      CountDownLatch stop) {
    this.config = config;
    this.inbox = inbox;
    this.statuses = statuses;
    this.clock = clock;
    this.counters = counters;
    this.stop = stop;
  }

  @Override
  public void run() {
    Backoff backoff = new Backoff(stop);
    try {
      while (stop.getCount() > 0) {
        connectAndStay(backoff);
        if (stop.getCount() > 0) {
          backoff.await();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the connection, and with it {@link #run} once stop was given. */
  void close() {
    BrokerSession session = current.getAndSet(null);
    if (session != null) {
      session.close();
    }
  }

  /** Publishes a retained message over the connection there is, and waits for the broker. */
  void retain(String topic, byte[] payload) throws MqttException {
    BrokerSession session = current.get();
    if (session == null) {
      throw new MqttException(MqttClientException.REASON_CODE_CLIENT_NOT_CONNECTED);
    }
    session.retain(topic, payload);
  }

  private void connectAndStay(Backoff backoff) throws InterruptedException {
    try {
      // What waits came over the old connection and is delivered again over the new one.
      inbox.clear();
      BrokerSession session = new BrokerSession(config, inbox, statuses, clock);
      current.set(session);
      session.open();
      LOG.info(() -> "Vitals ingest is connected: " + config);
      counters.connected(true);
      backoff.succeeded();
      session.awaitLoss();
    } catch (MqttException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The broker is not reachable; trying again: " + config);
    } finally {
      counters.connected(false);
      close();
    }
  }
}
