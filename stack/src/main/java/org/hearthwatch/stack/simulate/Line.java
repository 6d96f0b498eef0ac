package org.hearthwatch.stack.simulate;

import java.nio.charset.StandardCharsets;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/**
 * One publisher's connection, made anew for each attempt: a client that has lost its connection
 * keeps state nobody can see. Used by one thread at a time.
 *
 * <p>The client is never closed, only disconnected: closing takes its state away while its own
 * threads may still be using it, and they fail with a null pointer. Disconnected, it holds no
 * thread and no socket.
 */
final class Line implements AutoCloseable {
  private static final int REFUSED_FROM = 0x80;

  private final String topic;
  private final MqttAsyncClient client;

  private Line(String topic, MqttAsyncClient client) {
    this.topic = topic;
    this.client = client;
  }

  /**
   * Connects and says that the publisher is online; the broker says it is not when the connection
   * breaks.
   */
  static Line open(Broker broker, String facility, String publisher) throws MqttException {
    String topic = "care/" + facility + "/" + publisher;
    MqttAsyncClient client =
        new MqttAsyncClient(broker.url(), "simulator-" + publisher, new MemoryPersistence());
    Line line = new Line(topic, client);
    try {
      client.connect(options(broker, publisher, topic)).waitForCompletion(patience());
      line.publish("status", status("online"));
      return line;
    } catch (MqttException e) {
      line.drop();
      throw e;
    }
  }

  boolean isOpen() {
    return client.isConnected();
  }

  /**
   * Publishes a pack and waits for the broker to take charge of it.
   *
   * @return false if the broker refused it for good
   * @throws MqttException if it may not have arrived and has to be sent again
   */
  boolean publish(byte[] pack) throws MqttException {
    MqttMessage message = new MqttMessage(pack, 1, false, new MqttProperties());
    message.getProperties().setContentType(SenmlPack.CONTENT_TYPE);
    return publish("vitals", message);
  }

  /** Breaks the connection without a word, as a lost network does. */
  void drop() {
    try {
      client.disconnectForcibly(0, 0, false);
    } catch (MqttException e) {
      // It was not connected, which is what is wanted.
    }
  }

  /** Says that the publisher goes offline, and goes. */
  @Override
  public void close() {
    try {
      publish("status", status("offline"));
      client.disconnect(0).waitForCompletion(patience());
    } catch (MqttException e) {
      drop();
    }
  }

  private boolean publish(String what, MqttMessage message) throws MqttException {
    IMqttToken token = client.publish(topic + "/" + what, message);
    try {
      token.waitForCompletion(patience());
    } catch (MqttException e) {
      if (refused(token)) {
        return false;
      }
      throw e;
    }
    return !refused(token);
  }

  private static boolean refused(IMqttToken token) {
    int[] codes = token.getReasonCodes();
    return codes != null && codes.length > 0 && codes[0] >= REFUSED_FROM;
  }

  private static MqttConnectionOptions options(Broker broker, String publisher, String topic) {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(publisher);
    options.setPassword(broker.password().getBytes(StandardCharsets.UTF_8));
    options.setCleanStart(true);
    options.setAutomaticReconnect(false);
    options.setConnectionTimeout((int) Broker.PATIENCE.toSeconds());
    options.setWill(topic + "/status", status("offline"));
    return options;
  }

  private static MqttMessage status(String text) {
    return new MqttMessage(text.getBytes(StandardCharsets.UTF_8), 1, true, new MqttProperties());
  }

  private static long patience() {
    return Broker.PATIENCE.toMillis();
  }
}
