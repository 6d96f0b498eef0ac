package org.hearthwatch.stack.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;

/**
 * How long it takes from publishing a value that alarms until the alert can be read from the
 * database: one person after the other, each with a device of their own and nothing before.
 */
final class AlertProbe {

  static final String PREFIX = "probe-";

  private static final String ALARMING = "[{\"n\":\"spo2\",\"u\":\"%%\",\"v\":84,\"t\":%d.%03d}]";

  private static final String RAISED =
      "select 1 from alert a join device_binding b on b.person_id = a.person_id"
          + " where b.device_id = ?";

  private static final long POLL_MILLIS = 5;
  private static final long PAUSE_MILLIS = 700;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final String broker;
  private final String facility;
  private final Connection connection;

  /** Asks over a connection that nobody else uses meanwhile. */
  AlertProbe(String broker, String facility, Connection connection) {
    this.broker = broker;
    this.facility = facility;
    this.connection = connection;
  }

  static String device(int number) {
    return PREFIX + "%04d".formatted(number);
  }

  /** Alarms of so many persons; one that did not come within half a minute counts as that long. */
  Timings measure(int persons) throws MqttException, SQLException, InterruptedException {
    List<Double> millis = new ArrayList<>();
    for (int i = 1; i <= persons; i++) {
      millis.add(one(device(i)));
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return new Timings(millis);
  }

  private double one(String device) throws MqttException, SQLException, InterruptedException {
    MqttConnectionOptions options = new MqttConnectionOptions();
    options.setUserName(device);
    options.setPassword("hearthwatch".getBytes(StandardCharsets.UTF_8));
    try (MqttClient client = new MqttClient(broker, device, new MemoryPersistence())) {
      client.connect(options);
      long now = System.currentTimeMillis();
      byte[] payload =
          ALARMING.formatted(now / 1_000, now % 1_000).getBytes(StandardCharsets.UTF_8);
      long begun = System.nanoTime();
      client.publish("care/" + facility + "/" + device + "/vitals", new MqttMessage(payload));
      while (!isRaised(device) && System.nanoTime() - begun < PATIENCE_NANOS) {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
      double took = (System.nanoTime() - begun) / 1e6;
      client.disconnect();
      return took;
    }
  }

  private boolean isRaised(String device) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(RAISED)) {
      select.setString(1, device);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }
}
