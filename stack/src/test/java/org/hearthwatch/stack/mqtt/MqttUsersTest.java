package org.hearthwatch.stack.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MqttUsersTest {
  private static final String HASH = SecretHash.of("secret", 10);
  private final Map<String, DeviceTable.Entry> table = new HashMap<>();
  private final MovableClock clock = new MovableClock();
  private final MqttUsers users =
      new MqttUsers(id -> Optional.ofNullable(table.get(id)), "hearthwatch", "app", clock);

  @Test
  void knowsTheApplicationByItsPassword() {
    assertThat(users.signIn("hearthwatch", "app")).containsInstanceOf(MqttUser.Application.class);
    assertThat(users.signIn("hearthwatch", "wrong")).isEmpty();
  }

  @Test
  void knowsAnActiveDeviceByItsSecret() {
    register("demo-0001", HASH, true);

    assertThat(users.signIn("demo-0001", "secret"))
        .contains(new MqttUser.Device("demo-0001", "FC-510100-001", "hearthwatch", HASH));
    assertThat(users.signIn("demo-0001", "other")).isEmpty();
  }

  @Test
  void refusesWhoeverHasNoNamePasswordOrEntry() {
    assertThat(users.signIn(null, "secret")).isEmpty();
    assertThat(users.signIn("demo-0001", null)).isEmpty();
    assertThat(users.signIn("nobody", "secret")).isEmpty();
  }

  @Test
  void refusesADeviceBehindAGatewayThatHasNoSecret() {
    register("behind", null, true);

    assertThat(users.signIn("behind", "")).isEmpty();
  }

  @Test
  void refusesARevokedDeviceOnceWhatWasFoundIsTooOld() {
    register("demo-0001", HASH, true);
    users.signIn("demo-0001", "secret");
    register("demo-0001", HASH, false);

    assertThat(users.signIn("demo-0001", "secret")).isPresent();
    clock.now = clock.now.plus(MqttUsers.BELIEVED_FOR);
    assertThat(users.signIn("demo-0001", "secret")).isEmpty();
  }

  @Test
  void refusesARevokedDeviceAtOnceWhenItWasCutOff() {
    register("demo-0001", HASH, true);
    MqttUser connected = users.signIn("demo-0001", "secret").orElseThrow();
    register("demo-0001", HASH, false);
    users.forget(connected);

    assertThat(users.signIn("demo-0001", "secret")).isEmpty();
  }

  @Test
  void noLongerWelcomesAConnectedDeviceThatWasRevokedOrMoved() {
    register("demo-0001", HASH, true);
    MqttUser connected = users.signIn("demo-0001", "secret").orElseThrow();
    assertThat(users.stillWelcome(connected)).isTrue();

    table.put("demo-0001", new DeviceTable.Entry("demo-0001", "FC-510300-001", HASH, true));
    assertThat(users.stillWelcome(connected)).isFalse();
    register("demo-0001", HASH, false);
    assertThat(users.stillWelcome(connected)).isFalse();
  }

  @Test
  void noLongerWelcomesAConnectedDeviceThatWasGivenAnotherSecret() {
    register("demo-0001", HASH, true);
    MqttUser connected = users.signIn("demo-0001", "secret").orElseThrow();

    register("demo-0001", SecretHash.of("another", 10), true);
    assertThat(users.stillWelcome(connected)).isFalse();
    assertThat(users.signIn("demo-0001", "another").filter(users::stillWelcome)).isPresent();
    assertThat(users.signIn("demo-0001", "secret")).isEmpty();
  }

  @Test
  void noLongerWelcomesWhoeverCameInWithTheOldSecretWhileItWasBelievedYet() {
    register("demo-0001", HASH, true);
    users.signIn("demo-0001", "secret");
    register("demo-0001", SecretHash.of("another", 10), true);

    assertThat(users.signIn("demo-0001", "secret").filter(users::stillWelcome)).isEmpty();
  }

  private void register(String id, String hash, boolean active) {
    table.put(id, new DeviceTable.Entry(id, "FC-510100-001", hash, active));
  }

  private static final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
