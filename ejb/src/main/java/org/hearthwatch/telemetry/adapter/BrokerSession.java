package org.hearthwatch.telemetry.adapter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * One connection to the broker, used once: a reconnect makes a new one, so that acknowledgements of
 * an older connection can never hit a message of the new one. The broker keeps our session, and in
 * it what was not acknowledged, for a week.
 */
final class BrokerSession implements MqttCallback, PackSource {
  private static final Logger LOG = Logger.getLogger(BrokerSession.class.getName());
  private static final long TIMEOUT_MILLIS = 15_000;
  private static final long FORCED_CLOSE_MILLIS = 500;
  private static final long SESSION_SECONDS = 7L * 24 * 3_600;
  private static final int KEEP_ALIVE_SECONDS = 20;

  private final MqttAsyncClient client;
  private final IngestConfig config;
  private final PackInbox inbox;
  private final StatusBoard statuses;
  private final Clock clock;
  private final CountDownLatch lost = new CountDownLatch(1);

  BrokerSession(IngestConfig config, PackInbox inbox, StatusBoard statuses, Clock clock)
      throws MqttException {
    this.client = new MqttAsyncClient(config.url(), config.clientId(), new MemoryPersistence());
    this.config = config;
    this.inbox = inbox;
    this.statuses = statuses;
    this.clock = clock;
  }

  /** Connects and subscribes, or throws; never waits longer than the time-outs. */
  void open() throws MqttException {
    client.setManualAcks(true);
    // Before connecting: the broker may deliver the moment it has accepted us. A listener of the
    // subscription would never be called, because messages do not carry the "$share/…" filter.
    client.setCallback(this);
    // Paho's own time-out does not cover a broker that accepts the socket and then stays silent.
    client.connect(options()).waitForCompletion(TIMEOUT_MILLIS);
    client
        .subscribe(new MqttSubscription(VitalsTopic.SUBSCRIPTION, 1))
        .waitForCompletion(TIMEOUT_MILLIS);
    client
        .subscribe(new MqttSubscription(StatusTopic.SUBSCRIPTION, 0))
        .waitForCompletion(TIMEOUT_MILLIS);
  }

  /** Returns when the connection is gone. */
  void awaitLoss() throws InterruptedException {
    lost.await();
  }

  /**
   * Lets go of the connection; the broker keeps the session. The client is disconnected, but not
   * closed: closing takes its state away while its own threads may still be using it.
   */
  void close() {
    lost.countDown();
    try {
      client.disconnectForcibly(FORCED_CLOSE_MILLIS, FORCED_CLOSE_MILLIS, true);
    } catch (MqttException e) {
      LOG.log(Level.FINE, "The connection was gone already", e);
    }
  }

  /** Publishes a message that the broker keeps for whoever comes later, and waits until it has. */
  void retain(String topic, byte[] payload) throws MqttException {
    MqttProperties properties = new MqttProperties();
    properties.setContentType("application/json");
    client
        .publish(topic, new MqttMessage(payload, 1, true, properties))
        .waitForCompletion(TIMEOUT_MILLIS);
  }

  private MqttConnectionOptions options() {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(config.user());
    options.setPassword(config.password().getBytes(StandardCharsets.UTF_8));
    options.setCleanStart(false);
    options.setSessionExpiryInterval(SESSION_SECONDS);
    options.setReceiveMaximum(PackInbox.RECEIVE_MAXIMUM);
    options.setKeepAliveInterval(KEEP_ALIVE_SECONDS);
    options.setAutomaticReconnect(false);
    options.setConnectionTimeout((int) (TIMEOUT_MILLIS / 1_000));
    return options;
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) throws InterruptedException {
    if (statuses.takes(topic, message.getPayload(), message.isRetained())) {
      return;
    }
    MqttProperties properties = message.getProperties();
    inbox.put(
        new InboundPack(
            this,
            new InboundPack.Message(
                message.getId(),
                topic,
                message.getPayload(),
                properties == null ? null : properties.getContentType(),
                properties == null ? null : properties.getResponseTopic(),
                properties == null ? null : properties.getCorrelationData(),
                clock.instant())));
  }

  @Override
  public void acknowledge(int messageId) {
    if (messageId == 0 || lost.getCount() == 0) {
      return;
    }
    try {
      client.messageArrivedComplete(messageId, 1);
    } catch (MqttException | RuntimeException e) {
      LOG.log(Level.FINE, "Not acknowledged; the broker delivers it again", e);
    }
  }

  @Override
  public void reply(String topic, byte[] correlation, byte[] receipt) {
    MqttProperties properties = new MqttProperties();
    properties.setContentType("application/json");
    if (correlation != null) {
      properties.setCorrelationData(correlation);
    }
    MqttMessage message = new MqttMessage(receipt, 1, false, properties);
    try {
      client.publish(topic, message);
    } catch (MqttException | RuntimeException e) {
      LOG.log(Level.FINE, e, () -> "No receipt sent to " + topic);
    }
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    lost.countDown();
  }

  @Override
  public void mqttErrorOccurred(MqttException exception) {
    LOG.log(Level.WARNING, "The MQTT client reports an error", exception);
  }

  @Override
  public void deliveryComplete(IMqttToken token) {
    // Receipts are sent and forgotten.
  }

  @Override
  public void connectComplete(boolean reconnect, String serverUri) {
    // Subscribing here would wait for a reply on the very thread that has to read it.
  }

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {
    // We sign in by password.
  }
}
