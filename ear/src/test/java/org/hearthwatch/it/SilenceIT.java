package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Silence, over a real broker,")
class SilenceIT {

  /** How long a test waits before it gives up; the timer strikes every quarter of a minute. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String DEVICE = "demo-0009";
  private static final String BRANCH = "care/" + Demo.FACILITY + "/" + DEVICE;

  @BeforeAll
  static void waitLessLong() throws SQLException {
    offlineAfter(1);
  }

  @AfterAll
  static void asItWas() throws SQLException {
    offlineAfter(30);
    Mqtt.retain(DEVICE, BRANCH + "/status", "online");
  }

  @Test
  void is_an_alarm_when_the_broker_publishes_the_will_of_a_device_and_ends_when_it_speaks()
      throws Exception {
    String wearer = Demo.wearerOf(DEVICE);
    speak(3_600);
    Process connection = Mqtt.connectWithWill(DEVICE, BRANCH + "/status", "offline");
    try {
      // The broker has taken the connection over when the device hears what it sends itself.
      await().atMost(PATIENCE).until(() -> connection.getInputStream().available() > 0 || probe());
    } finally {
      connection.destroyForcibly();
    }
    await().atMost(PATIENCE).until(() -> alert(wearer).isPresent());
    JsonNode alert = alert(wearer).orElseThrow();
    assertThat(alert.get("kind").asText()).isEqualTo("DEVICE_SILENT");
    assertThat(alert.get("severity").asText()).isEqualTo("ATTENTION");
    assertThat(alert.hasNonNull("clearedAt")).isFalse();

    speak(3_600);
    await().atMost(PATIENCE).until(() -> alert(wearer).orElseThrow().hasNonNull("clearedAt"));
    assertThat(alert(wearer).orElseThrow().get("state").asText()).isEqualTo("OPEN");
  }

  private static boolean probe() {
    Mqtt.publish(DEVICE, BRANCH + "/probe", "here");
    return false;
  }

  private static void speak(int untilNext) {
    String pack =
        "[{\"bt\":%d,\"n\":\"hr\",\"u\":\"/min\",\"v\":70,\"ut\":%d}]"
            .formatted(Instant.now().getEpochSecond(), untilNext);
    assertThat(Mqtt.publish(DEVICE, BRANCH + "/vitals", pack).exit()).isZero();
  }

  private static Optional<JsonNode> alert(String wearer) {
    JsonNode items =
        Api.as("facility-staff")
            .get("/api/v1/alerts?state=open&resident=" + wearer)
            .json()
            .get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(alert -> alert.path("deviceId").asText().equals(DEVICE))
        .findFirst();
  }

  private static void offlineAfter(int seconds) throws SQLException {
    try (Connection database = RunningStack.database();
        Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "update alert_threshold set value = " + seconds + " where code = 'SILENCE_OFFLINE'");
    }
  }
}
