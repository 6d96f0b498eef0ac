package org.hearthwatch.stack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** One publisher under load. Its devices take turns; publishing does not wait for the broker. */
final class LoadConnection implements MqttCallback {

  private static final long PATIENCE_MILLIS = 30_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LoadSettings settings;
  private final List<LoadDevice> devices;
  private final LoadFigures figures;
  private final String topic;
  private final MqttAsyncClient client;
  private long[] lastMillis;
  private int turn;
  private long messages;

  /** With the devices of one publisher. */
  LoadConnection(LoadSettings settings, List<LoadDevice> devices, LoadFigures figures)
      throws MqttException {
    LoadDevice first = devices.get(0);
    this.settings = settings;
    this.devices = devices;
    this.figures = figures;
    this.topic = "care/" + first.facility() + "/" + first.publisher() + "/";
    this.lastMillis = new long[devices.size()];
    this.client =
        new MqttAsyncClient(settings.url(), "load-" + first.publisher(), new MemoryPersistence());
  }

  void open() throws MqttException {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(devices.get(0).publisher());
    options.setPassword(settings.password().getBytes(StandardCharsets.UTF_8));
    options.setCleanStart(true);
    options.setAutomaticReconnect(false);
    client.setCallback(this);
    client.connect(options).waitForCompletion(PATIENCE_MILLIS);
    client
        .subscribe(new MqttSubscription(topic + "receipts", 0))
        .waitForCompletion(PATIENCE_MILLIS);
  }

  /** Publishes the next message; waits while the client has no room for more. */
  void publish() throws MqttException, InterruptedException {
    MqttMessage message = new MqttMessage(pack(), 1, false, new MqttProperties());
    message.getProperties().setContentType("application/senml+json");
    if (messages++ % settings.receiptEvery() == 0) {
      message.getProperties().setResponseTopic(topic + "receipts");
      byte[] now = ByteBuffer.allocate(Long.BYTES).putLong(System.nanoTime()).array();
      message.getProperties().setCorrelationData(now);
      figures.wanted.incrementAndGet();
    }
    figures.sent.incrementAndGet();
    client.publish(topic + "vitals", message, null, new Acknowledged());
  }

  void close() {
    try {
      client.disconnectForcibly(0, 0, false);
    } catch (MqttException e) {
      // It is gone already.
    }
  }

  /** Moments in milliseconds, each later than the one before, so that every row is a new one. */
  private byte[] pack() {
    LoadPack pack = new LoadPack();
    for (int i = 0; i < settings.pack(); i++) {
      LoadDevice device = devices.get(turn);
      lastMillis[turn] = Math.max(lastMillis[turn] + 1, System.currentTimeMillis());
      pack.add(device.id().equals(device.publisher()) ? "" : device.id(), lastMillis[turn]);
      turn = (turn + 1) % devices.size();
    }
    return pack.bytes();
  }

  private final class Acknowledged implements MqttActionListener {
    @Override
    public void onSuccess(IMqttToken token) {
      figures.acknowledged(settings.pack());
    }

    @Override
    public void onFailure(IMqttToken token, Throwable exception) {
      figures.refused.incrementAndGet();
    }
  }

  @Override
  public void messageArrived(String where, MqttMessage receipt) throws IOException {
    byte[] correlation = receipt.getProperties().getCorrelationData();
    long accepted = JSON.readTree(receipt.getPayload()).path("accepted").asLong();
    figures.receipt(ByteBuffer.wrap(correlation).getLong(), accepted);
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    // What was not acknowledged counts as not acknowledged.
  }

  @Override
  public void mqttErrorOccurred(MqttException exception) {
    // Told by what is missing at the end.
  }

  @Override
  public void deliveryComplete(IMqttToken token) {
    // The listener of each message counts.
  }

  @Override
  public void connectComplete(boolean reconnect, String serverUri) {
    // Connections are opened by hand.
  }

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {
    // Publishers sign in by password.
  }
}
