package org.hearthwatch.realm.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.realm.RealmUser;
import org.hearthwatch.shared.Role;
import org.hearthwatch.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The realm")
class KeycloakUsersTest {

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T00:00:00Z"));
  private FakeKeycloak keycloak;
  private KeycloakUsers users;

  @BeforeEach
  void start() throws IOException {
    keycloak = new FakeKeycloak();
    users = new KeycloakUsers(keycloak.settings(), clock);
  }

  @AfterEach
  void stop() {
    keycloak.close();
  }

  @Test
  void has_a_user_as_wanted_however_often_it_is_told() throws RealmFailure {
    users.bring(zhou(Role.INSPECTOR, true));
    users.bring(zhou(Role.INSPECTOR, true));

    FakeKeycloak.User zhou = keycloak.users.get("zhou");
    assertThat(zhou.roles).containsExactly("default-roles-hearthwatch", "inspector");
    assertThat(zhou.shape.path("lastName").asText()).isEqualTo("Zhou Anlan");
    assertThat(zhou.shape.has("email")).isFalse();
    assertThat(keycloak.calls).filteredOn(call -> call.equals("POST /users")).hasSize(1);
    assertThat(keycloak.calls).filteredOn(call -> call.endsWith("/role-mappings/realm")).hasSize(1);
  }

  @Test
  void takes_the_role_before_away_and_ends_the_sessions() throws RealmFailure {
    users.bring(zhou(Role.ADMIN, true));
    keycloak.calls.clear();
    users.bring(zhou(Role.INSPECTOR, true));

    assertThat(keycloak.users.get("zhou").roles).doesNotContain("admin").contains("inspector");
    assertThat(keycloak.calls).endsWith("DELETE /sessions/of-zhou");
  }

  @Test
  void shuts_out_whoever_is_not_enabled_before_anything_else() throws RealmFailure {
    users.bring(zhou(Role.INSPECTOR, true));
    keycloak.calls.clear();
    users.bring(zhou(Role.INSPECTOR, false));

    assertThat(keycloak.users.get("zhou").shape.path("enabled").asBoolean()).isFalse();
    assertThat(keycloak.calls).containsExactly("PUT /users/zhou", "DELETE /sessions/of-zhou");
  }

  @Test
  void is_asked_with_a_fresh_token_when_the_old_one_ends_or_is_refused() throws RealmFailure {
    users.bring(zhou(Role.INSPECTOR, true));
    users.endSessions("zhou");
    assertThat(keycloak.tokens).isEqualTo(1);
    clock.pass(Duration.ofMinutes(1));
    users.endSessions("zhou");
    assertThat(keycloak.tokens).isEqualTo(2);
    keycloak.tokens = 7;
    users.endSessions("zhou");
    assertThat(keycloak.tokens).isEqualTo(8);
  }

  @Test
  void says_whether_trying_again_helps() {
    keycloak.broken = 503;
    assertThatThrownBy(() -> users.bring(zhou(Role.INSPECTOR, true)))
        .isInstanceOfSatisfying(RealmFailure.class, no -> assertThat(no.isForGood()).isFalse());
    keycloak.broken = 403;
    assertThatThrownBy(() -> users.bring(zhou(Role.INSPECTOR, true)))
        .isInstanceOfSatisfying(RealmFailure.class, no -> assertThat(no.isForGood()).isTrue());
    keycloak.close();
    assertThatThrownBy(() -> users.endSessions("zhou"))
        .isInstanceOfSatisfying(RealmFailure.class, no -> assertThat(no.isForGood()).isFalse());
  }

  @Test
  void has_no_sessions_of_a_user_it_does_not_know() {
    assertThatThrownBy(() -> users.endSessions("nobody"))
        .isInstanceOf(RealmFailure.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void is_left_alone_without_a_secret() {
    KeycloakUsers elsewhere =
        new KeycloakUsers(new RealmSettings(keycloak.settings().realmUrl(), ""), clock);

    assertThatThrownBy(() -> elsewhere.endSessions("zhou"))
        .isInstanceOf(RealmFailure.class)
        .hasMessageContaining("HEARTHWATCH_OIDC_ADMIN_SECRET");
    assertThat(keycloak.tokens).isZero();
  }

  private static RealmUser zhou(Role role, boolean enabled) {
    return new RealmUser("zhou", "周安澜", "Zhou Anlan", null, role, enabled);
  }
}
