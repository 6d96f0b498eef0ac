package org.hearthwatch.profile.adapter;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.shared.StartCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionGateTest {

  private static final Map<String, String> SOUND =
      Map.of(
          "HEARTHWATCH_PROFILE", "production",
          "HEARTHWATCH_DB_PASSWORD", "Zq3k-8fPw_xT1bLm",
          "HEARTHWATCH_DB_OWNER_PASSWORD", "w9Yh2RcV-0pQeJ5n",
          "HEARTHWATCH_MQTT_PASSWORD", "M7gUa4tKd_6sXoBz",
          "HEARTHWATCH_OIDC_SECRET", "hY2rN8vCq-3jLwPe",
          "HEARTHWATCH_OIDC_ADMIN_SECRET", "b1FzT9mGx_5kQdSu",
          "HEARTHWATCH_PUBLIC_URL", "https://care.example",
          "HEARTHWATCH_OIDC_URL", "https://sign-in.example/realms/hearthwatch",
          "HEARTHWATCH_MQTT_URL", "ssl://broker.example:8883");

  private static final List<StartCheck> CHECKS = List.of(new SecretCheck(), new AddressCheck());

  @Test
  void a_sound_installation_starts() {
    assertThatCode(() -> ProductionGate.pass(SOUND, CHECKS)).doesNotThrowAnyException();
  }

  @Test
  void who_says_nothing_is_held_to_be_production_and_told_everything_at_once() {
    assertThatThrownBy(() -> ProductionGate.pass(Map.of(), CHECKS))
        .hasMessageContainingAll(
            "HEARTHWATCH_DB_PASSWORD is not set",
            "HEARTHWATCH_OIDC_SECRET is not set",
            "HEARTHWATCH_PUBLIC_URL has to be an https:// address",
            "HEARTHWATCH_OIDC_URL has to be an https:// address");
  }

  @Test
  void a_demo_starts_as_it_is() {
    assertThatCode(() -> ProductionGate.pass(Map.of("HEARTHWATCH_PROFILE", "demo"), CHECKS))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "Demo", "test"})
  void a_profile_that_does_not_exist_is_refused(String profile) {
    assertThatThrownBy(() -> ProductionGate.pass(with("HEARTHWATCH_PROFILE", profile), CHECKS))
        .hasMessageContaining("demo or production");
  }

  @ParameterizedTest
  @CsvSource({
    "HEARTHWATCH_DB_PASSWORD, hearthwatch, is a well-known default",
    "HEARTHWATCH_MQTT_PASSWORD, hearthwatch-2026-x, is a well-known default",
    "HEARTHWATCH_OIDC_SECRET, ChangeMe-ChangeMe, is a well-known default",
    "HEARTHWATCH_OIDC_ADMIN_SECRET, aB3dE6gH9, is shorter than 16 characters",
    "HEARTHWATCH_DB_PASSWORD, w9Yh2RcV-0pQeJ5n, OWNER_PASSWORD is the same as"
        + " HEARTHWATCH_DB_PASSWORD",
    "HEARTHWATCH_MQTT_URL, tcp://broker.example:1883, without TLS",
    "HEARTHWATCH_MQTT_URL, not an address, without TLS",
    "HEARTHWATCH_PUBLIC_URL, http://care.example, HEARTHWATCH_PUBLIC_URL has to be an https",
    "HEARTHWATCH_OIDC_URL, http://127.0.0.1:8180/realms/x, HEARTHWATCH_OIDC_URL has to be an https",
    "HEARTHWATCH_DB_USER, hearthwatch_owner, is the owner of the schema",
    "HEARTHWATCH_DEMO, true, this is no demo"
  })
  void each_fault_is_named(String name, String value, String fault) {
    assertThatThrownBy(() -> ProductionGate.pass(with(name, value), CHECKS))
        .hasMessageContaining(fault);
  }

  @Test
  void no_secret_is_said() {
    String secret = "hearthwatch-2026-x";

    assertThatThrownBy(() -> ProductionGate.pass(with("HEARTHWATCH_MQTT_PASSWORD", secret), CHECKS))
        .hasMessageNotContaining(secret);
  }

  @ParameterizedTest
  @CsvSource({
    "HEARTHWATCH_MQTT_URL, tcp://127.0.0.1:1883",
    "HEARTHWATCH_MQTT_PASSWORD, a-password-among-twenty-others-of-it"
  })
  void what_is_safe_passes(String name, String value) {
    assertThatCode(() -> ProductionGate.pass(with(name, value), CHECKS)).doesNotThrowAnyException();
  }

  @Test
  void the_checks_of_others_are_asked_too() {
    StartCheck other = environment -> List.of("The key is missing");

    assertThatThrownBy(() -> ProductionGate.pass(SOUND, List.of(other)))
        .hasMessageContaining("The key is missing");
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new HashMap<>(SOUND);
    environment.put(name, value);
    return environment;
  }
}
