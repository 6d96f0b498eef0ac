package org.hearthwatch.realm.adapter;

import static org.hearthwatch.realm.adapter.KeycloakApi.demand;
import static org.hearthwatch.realm.adapter.KeycloakApi.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.realm.RealmUser;
import org.hearthwatch.realm.RealmUsers;

/**
 * Users of a Keycloak realm. The client behind it may manage and view users and nothing else, so
 * roles are read by way of the user they are mapped to.
 */
@ApplicationScoped
public class KeycloakUsers implements RealmUsers {

  private static final int INVITATION_SECONDS = 3 * 24 * 60 * 60;

  private final KeycloakApi api;

  /** For the proxy of the container, which calls nobody itself. */
  protected KeycloakUsers() {
    this.api = null;
  }

  /** The realm that the environment names. */
  @Inject
  public KeycloakUsers(Clock clock) {
    this(RealmSettings.from(System.getenv()), clock);
  }

  KeycloakUsers(RealmSettings settings, Clock clock) {
    this.api = new KeycloakApi(settings, clock);
  }

  @Override
  public void bring(RealmUser wanted) throws RealmFailure {
    Optional<JsonNode> known = find(wanted.username());
    if (known.isEmpty()) {
      create(wanted);
      known = find(wanted.username());
    }
    String id = known.orElseThrow(() -> missing(wanted.username())).path("id").asText();
    api.call("PUT", "/users/" + id, representation(wanted));
    boolean roleChanged = new KeycloakRoles(api, id).bring(wanted.role());
    if (roleChanged || !wanted.enabled()) {
      endAll(id);
    }
  }

  @Override
  public void setOneTimePassword(String username, String password) throws RealmFailure {
    String id = id(username);
    Map<String, Object> credential =
        Map.of("type", "password", "value", password, "temporary", true);
    api.call("PUT", "/users/" + id + "/reset-password", credential);
    api.call("DELETE", "/attack-detection/brute-force/users/" + id, null);
  }

  @Override
  public void sendInvitation(String username) throws RealmFailure {
    String path = "/users/" + id(username) + "/execute-actions-email?lifespan=";
    api.call("PUT", path + INVITATION_SECONDS, List.of("UPDATE_PASSWORD"));
  }

  @Override
  public void endSessions(String username) throws RealmFailure {
    endAll(id(username));
  }

  /**
   * One by one, not by the user's logout: that would move the moment before which tokens of the
   * user count for nothing, and the application's adapter takes it, at the user's next sign-in, for
   * the tokens of everybody.
   */
  private void endAll(String id) throws RealmFailure {
    for (JsonNode session : api.get("/users/" + id + "/sessions")) {
      end(session.path("id").asText());
    }
  }

  /** One that has ended meanwhile is what was wanted. */
  private void end(String session) throws RealmFailure {
    KeycloakApi.Answer answer = api.send("DELETE", "/sessions/" + encoded(session), null);
    if (!answer.is(404)) {
      demand(answer);
    }
  }

  /** Somebody else may have made the same user just now; then there is nothing to make. */
  private void create(RealmUser wanted) throws RealmFailure {
    KeycloakApi.Answer answer = api.send("POST", "/users", representation(wanted));
    if (!answer.is(409) || find(wanted.username()).isEmpty()) {
      demand(answer);
    }
  }

  private static Map<String, Object> representation(RealmUser wanted) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("username", wanted.username());
    user.put("firstName", wanted.displayZh());
    user.put("lastName", wanted.displayEn());
    user.put("enabled", wanted.enabled());
    if (wanted.email() != null) {
      user.put("email", wanted.email());
    }
    return user;
  }

  private String id(String username) throws RealmFailure {
    return find(username).orElseThrow(() -> missing(username)).path("id").asText();
  }

  private Optional<JsonNode> find(String username) throws RealmFailure {
    JsonNode users = api.get("/users?exact=true&username=" + encoded(username));
    return Optional.ofNullable(users.get(0));
  }

  private static RealmFailure missing(String username) {
    return RealmFailure.forGood("The realm has no user " + username);
  }
}
