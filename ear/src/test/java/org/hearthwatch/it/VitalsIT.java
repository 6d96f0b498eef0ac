package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.it.Mqtt.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vital signs over MQTT, published by a client that is not ours,")
class VitalsIT {

  /** How long a test waits before it gives up; how fast it is, is not a test's business. */
  private static final Duration SOON = Duration.ofSeconds(15);

  private static final String DEVICE = "demo-0002";
  private static final String TOPIC = "care/" + Demo.FACILITY + "/" + DEVICE + "/vitals";

  private static long nowSeconds() {
    return Instant.now().getEpochSecond();
  }

  @Test
  void are_in_the_database_and_in_the_REST_interface() throws SQLException {
    String resident = Demo.wearerOf(DEVICE);
    long at = nowSeconds();

    Outcome published =
        Mqtt.publish(
            DEVICE,
            TOPIC,
            """
            [{"bt":%d,"n":"hr","u":"/min","v":71},{"n":"spo2","u":"%%","v":97},
             {"n":"temp","u":"Cel","v":36.7}]"""
                .formatted(at));

    assertThat(published.exit()).as(published.output()).isZero();
    await().atMost(SOON).until(() -> heartRate(DEVICE, at) == 71);
    JsonNode row = vitalsAt(resident, at);
    assertThat(row.get("hr").asInt()).isEqualTo(71);
    assertThat(row.get("temp").asDouble()).isEqualTo(36.7);
    assertThat(row.at("/news2/score").asInt()).isZero();
    assertThat(row.at("/news2/partial").asBoolean()).isTrue();
  }

  @Test
  void keep_what_is_valid_of_a_pack_and_set_the_rest_aside_with_its_reason() throws Exception {
    long at = nowSeconds() - 60;

    Outcome receipt =
        Mqtt.request(
            DEVICE,
            TOPIC,
            "care/" + Demo.FACILITY + "/" + DEVICE + "/receipts",
            """
            [{"bt":%d,"n":"hr","u":"/min","v":66},{"n":"spo2","u":"%%","v":140},
             {"n":"mood","v":1}]"""
                .formatted(at));

    JsonNode told = new ObjectMapper().readTree(receipt.output());
    assertThat(told.get("accepted").asInt()).as(receipt.output()).isEqualTo(1);
    assertThat(told.get("rejected"))
        .extracting(one -> one.get("name").asText())
        .containsExactlyInAnyOrder("spo2", "mood");
    assertThat(heartRate(DEVICE, at)).isEqualTo(66);
    assertThat(quarantined("spo2")).isPositive();
  }

  @Test
  void that_are_no_pack_at_all_are_set_aside_and_block_nothing() throws SQLException {
    int before = quarantined(null);

    assertThat(Mqtt.publish(DEVICE, TOPIC, "not a pack").exit()).isZero();
    await().atMost(SOON).until(() -> quarantined(null) > before);

    long at = nowSeconds() - 30;
    Mqtt.publish(DEVICE, TOPIC, "[{\"bt\":%d,\"n\":\"hr\",\"v\":64}]".formatted(at));
    await().atMost(SOON).until(() -> heartRate(DEVICE, at) == 64);
  }

  @Test
  void sent_twice_count_once() throws SQLException {
    long at = nowSeconds() - 90;
    String pack = "[{\"bt\":%d,\"n\":\"hr\",\"u\":\"/min\",\"v\":68}]".formatted(at);

    Mqtt.publish(DEVICE, TOPIC, pack);
    await().atMost(SOON).until(() -> heartRate(DEVICE, at) == 68);
    Outcome again =
        Mqtt.request(DEVICE, TOPIC, "care/" + Demo.FACILITY + "/" + DEVICE + "/receipts", pack);

    assertThat(again.output()).contains("\"duplicate\":1").contains("\"accepted\":0");
  }

  @Test
  void of_an_unknown_device_are_refused_by_the_broker() {
    Outcome refused =
        Mqtt.publish("nobody-0001", "care/" + Demo.FACILITY + "/nobody-0001/vitals", "[]");

    assertThat(refused.exit()).isNotZero();
    assertThat(refused.output()).containsIgnoringCase("bad user name or password");
  }

  @Test
  void on_a_topic_of_somebody_else_are_refused_by_the_broker() throws SQLException {
    long at = nowSeconds() - 120;
    Mqtt.publish(
        DEVICE,
        "care/" + Demo.FACILITY + "/demo-0004/vitals",
        "[{\"bt\":%d,\"n\":\"hr\",\"v\":99}]".formatted(at));

    // Whatever came after it on the own topic is stored; the trespass never is.
    long later = nowSeconds() - 119;
    Mqtt.publish(DEVICE, TOPIC, "[{\"bt\":%d,\"n\":\"hr\",\"v\":65}]".formatted(later));
    await().atMost(SOON).until(() -> heartRate(DEVICE, later) == 65);
    assertThat(heartRate("demo-0004", at)).isEqualTo(-1);
  }

  private static JsonNode vitalsAt(String resident, long at) {
    Instant moment = Instant.ofEpochSecond(at);
    JsonNode items =
        Api.as("contact-person")
            .get(
                "/api/v1/residents/%s/vitals?from=%s&to=%s"
                    .formatted(resident, moment, moment.plusSeconds(1)))
            .json()
            .get("items");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  /** The stored heart rate, or -1. */
  private static int heartRate(String device, long at) throws SQLException {
    return number(
        "select hr from reading where device_id = ? and observed_at = to_timestamp(" + at + ")",
        device);
  }

  private static int quarantined(String record) throws SQLException {
    return record == null
        ? number("select count(*) from quarantine where topic = ?", TOPIC)
        : number("select count(*) from quarantine where record_name = ?", record);
  }

  private static int number(String query, String argument) throws SQLException {
    try (Connection database = RunningStack.database();
        PreparedStatement statement = database.prepareStatement(query)) {
      statement.setString(1, argument);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getInt(1) : -1;
      }
    }
  }
}
