package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("With the profile of production")
class ProductionProfileIT {

  @Test
  void the_application_refuses_a_demo_and_says_everything_that_is_wrong() throws IOException {
    Map<String, String> demo = new HashMap<>(RunningStack.environment());
    demo.put("HEARTHWATCH_PROFILE", "production");
    demo.put("HEARTHWATCH_OIDC_SECRET", "hearthwatch");
    demo.put("HEARTHWATCH_MQTT_URL", "tcp://192.0.2.1:1883");
    demo.remove("HEARTHWATCH_MQTT_PASSWORD");

    try (SecondServer server = new SecondServer(RunningStack.artifacts().resolve("second"), demo)) {
      assertThat(server.refusal())
          .contains(
              "Hearthwatch does not start in production like this",
              "HEARTHWATCH_OIDC_SECRET is a well-known default",
              "HEARTHWATCH_MQTT_PASSWORD is not set",
              "HEARTHWATCH_MQTT_URL leads to another machine without TLS",
              "HEARTHWATCH_PUBLIC_URL has to be an https:// address",
              "HEARTHWATCH_OIDC_URL has to be an https:// address",
              "HEARTHWATCH_DEMO is true",
              "The database has demo accounts: admin, admin-2, contact-person",
              "The realm at HEARTHWATCH_OIDC_URL has demo accounts")
          .doesNotContain(demo.get("HEARTHWATCH_DB_PASSWORD"));
    }
  }
}
