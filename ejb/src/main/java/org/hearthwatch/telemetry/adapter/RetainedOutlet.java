package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.hearthwatch.record.CheckpointSealed;

/** Publishes the latest checkpoint of the record, retained, for whoever keeps copies of it. */
@ApplicationScoped
public class RetainedOutlet {
  static final String CHECKPOINTS = "care/checkpoints/latest";

  private volatile ConnectionKeeper keeper;

  /** From now on there is a broker, or should be. */
  void open(ConnectionKeeper connections) {
    keeper = connections;
  }

  /** Publishes, or fails and is asked again later; a node without ingest publishes nothing. */
  public void onSealed(@Observes CheckpointSealed event) {
    ConnectionKeeper connections = keeper;
    if (connections == null) {
      return;
    }
    try {
      connections.retain(CHECKPOINTS, event.document().getBytes(StandardCharsets.UTF_8));
    } catch (MqttException refused) {
      throw new IllegalStateException("The checkpoint could not be published by MQTT", refused);
    }
  }
}
