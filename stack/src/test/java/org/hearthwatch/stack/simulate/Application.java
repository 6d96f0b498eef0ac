package org.hearthwatch.stack.simulate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** Listens to everything below {@code care/}, as the application does. */
final class Application implements MqttCallback, AutoCloseable {
  /** One message that arrived. */
  record Arrived(String topic, String payload) {}

  private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
  private final MqttAsyncClient client;

  Application(String url) throws MqttException {
    client = new MqttAsyncClient(url, "hearthwatch-test", new MemoryPersistence());
    client.setCallback(this);
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName("hearthwatch");
    options.setPassword("app".getBytes(StandardCharsets.UTF_8));
    options.setAutomaticReconnect(false);
    client.connect(options).waitForCompletion(10_000);
    client.subscribe("care/#", 1).waitForCompletion(10_000);
  }

  List<Arrived> on(String topic) {
    return arrived.stream().filter(a -> a.topic().equals(topic)).toList();
  }

  String lastOn(String topic) {
    List<Arrived> all = on(topic);
    return all.isEmpty() ? null : all.get(all.size() - 1).payload();
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    arrived.add(new Arrived(topic, new String(message.getPayload(), StandardCharsets.UTF_8)));
  }

  @Override
  public void close() throws MqttException {
    client.disconnectForcibly(0, 100, false);
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {}

  @Override
  public void mqttErrorOccurred(MqttException exception) {}

  @Override
  public void deliveryComplete(IMqttToken token) {}

  @Override
  public void connectComplete(boolean reconnect, String serverUri) {}

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
