package org.hearthwatch.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The variants of the realm, as the build composes them. */
class RealmCommandTest {

  private static final Path FILES = Path.of("../ear/src/main/keycloak");

  private final JsonNode demo = compose("realm-demo.json");
  private final JsonNode production = compose("realm-production.json");

  @Test
  void production_knows_no_account_and_no_client_that_exchanges_passwords() {
    assertThat(
            production.path("users").findValuesAsText("username").stream()
                .filter(name -> !name.startsWith("service-account-")))
        .isEmpty();
    assertThat(production.findValuesAsText("directAccessGrantsEnabled")).containsOnly("false");
    assertThat(named(production, "clients", "clientId", "hearthwatch-cli").isMissingNode())
        .isTrue();
    assertThat(named(demo, "clients", "clientId", "hearthwatch-cli").isObject()).isTrue();
  }

  @Test
  void production_holds_no_secret_and_no_address_of_its_own() {
    assertThat(production.findValuesAsText("secret"))
        .isNotEmpty()
        .allMatch(secret -> secret.matches("\\$\\{HEARTHWATCH_[A-Z_]+}"));
    assertThat(production.toString()).doesNotContain("127.0.0.1").doesNotContain("localhost");
  }

  @Test
  void production_asks_more_of_people() {
    assertThat(production.path("sslRequired").asText()).isEqualTo("external");
    assertThat(production.path("passwordPolicy").asText())
        .contains("length(12)", "notUsername", "passwordHistory");
    assertThat(production.path("bruteForceProtected").asBoolean()).isTrue();
    assertThat(production.path("accessTokenLifespan").asInt()).isBetween(1, 300);
    assertThat(production.path("ssoSessionIdleTimeout").asInt()).isBetween(1, 1800);
  }

  @Test
  void a_variant_adds_to_what_has_the_same_name_and_leaves_the_rest() {
    JsonNode auditor = named(production.path("roles"), "realm", "name", "province-auditor");

    assertThat(auditor.at("/composites/realm/0").asText()).isEqualTo("otp-required");
    assertThat(auditor.path("description").asText()).isNotBlank();
    assertThat(named(production, "clients", "clientId", "hearthwatch-web").at("/redirectUris/0"))
        .hasToString("\"${HEARTHWATCH_PUBLIC_URL}/*\"");
    assertThat(demo.path("displayName")).isEqualTo(production.path("displayName"));
  }

  private static JsonNode named(JsonNode parent, String list, String key, String name) {
    for (JsonNode thing : parent.path(list)) {
      if (name.equals(thing.path(key).asText())) {
        return thing;
      }
    }
    return parent.path("no such thing");
  }

  private static JsonNode compose(String variant) {
    StringWriter out = new StringWriter();
    List<String> words =
        List.of(
            "realm",
            FILES.resolve("hearthwatch-realm.json").toString(),
            FILES.resolve(variant).toString());
    int code =
        Hearthwatch.commandLine()
            .setOut(new PrintWriter(out))
            .execute(words.toArray(String[]::new));
    assertThat(code).isZero();
    try {
      return new ObjectMapper().readTree(out.toString());
    } catch (IOException noJson) {
      throw new AssertionError(out.toString(), noJson);
    }
  }
}
