package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hearthwatch.stack.Stack.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What survives when servers die. A device publishes all the while; in the end each reading of
 * which the broker had taken charge is stored, once. The shared stack stands as before after each
 * test.
 */
@DisplayName("Whatever the broker acknowledged is stored, once, although")
class FaultsIT {
  private static final String DEVICE = "demo-0015";
  private static final Duration RECOVERY = Duration.ofSeconds(90);
  private static final int SOME = 200;

  private String wearer;
  private Instant begun;
  private SteadyPublisher publisher;

  @BeforeEach
  void publish() {
    wearer = Demo.wearerOf(DEVICE);
    begun = Instant.now().minusSeconds(1);
    publisher = new SteadyPublisher(DEVICE);
    more();
  }

  @AfterEach
  void recover() throws InterruptedException {
    publisher.close();
    await()
        .atMost(RECOVERY)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(Demo.wearerOf(DEVICE)).isEqualTo(wearer));
  }

  @Test
  void the_application_is_killed() throws InterruptedException {
    RunningStack.kill(Server.APPLICATION);
    try {
      more();
    } finally {
      RunningStack.revive(Server.APPLICATION);
    }
    more();
    allIsStored();
  }

  @Test
  void the_database_is_killed_and_stays_away_for_a_while() throws InterruptedException {
    RunningStack.kill(Server.DATABASE);
    try {
      // The broker believes for half a minute what it knows of a device, and keeps what it sends.
      more();
      TimeUnit.SECONDS.sleep(12);
    } finally {
      RunningStack.revive(Server.DATABASE);
    }
    allIsStored();
  }

  @Test
  void the_broker_is_restarted() throws InterruptedException {
    RunningStack.kill(Server.BROKER);
    RunningStack.revive(Server.BROKER);
    more();
    allIsStored();
  }

  @Test
  void the_broker_is_killed() throws IOException, InterruptedException {
    RunningStack.kill(Server.BROKER);
    try {
      BrokerProcess first = BrokerProcess.start();
      more();
      first.kill();
      BrokerProcess second = BrokerProcess.start();
      more();
      second.stop();
    } finally {
      RunningStack.revive(Server.BROKER);
    }
    more();
    allIsStored();
  }

  @Test
  void poison_comes_between() throws InterruptedException {
    String topic = "care/" + Demo.FACILITY + "/" + DEVICE + "/vitals";
    for (String poison : new String[] {"", "\u0001", "[", "[{\"n\":\"hr\"}]", "{\"a\":1}"}) {
      assertThat(Mqtt.publish(DEVICE, topic, poison).exit()).isZero();
    }
    more();
    allIsStored();
  }

  /** Some messages more are acknowledged. */
  private void more() {
    int before = publisher.count();
    await().atMost(RECOVERY).until(() -> publisher.count() >= before + SOME);
  }

  private void allIsStored() throws InterruptedException {
    Set<Instant> acknowledged = publisher.end();
    await()
        .atMost(RECOVERY)
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(missing(acknowledged)).isEmpty());
  }

  /** The moments of which there is no row, or more than one. */
  private Set<Instant> missing(Set<Instant> acknowledged) {
    Set<Instant> once = new HashSet<>();
    Set<Instant> twice = new HashSet<>();
    JsonNode items =
        Api.as("facility-staff")
            .get("/api/v1/residents/%s/vitals?from=%s".formatted(wearer, begun))
            .json()
            .get("items");
    for (JsonNode item : items) {
      Instant at = Instant.parse(item.get("observedAt").asText());
      if (!once.add(at)) {
        twice.add(at);
      }
    }
    Set<Instant> missing = new HashSet<>(acknowledged);
    missing.removeIf(at -> once.contains(at) && !twice.contains(at));
    return missing;
  }
}
