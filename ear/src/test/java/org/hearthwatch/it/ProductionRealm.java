package org.hearthwatch.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The production variant of the realm, for a while beside the demo's in the same Keycloak. */
final class ProductionRealm implements AutoCloseable {

  static final String NAME = "hearthwatch-production";

  private final HttpClient http = HttpClient.newHttpClient();

  ProductionRealm() {
    HttpResponse<String> imported = keycloak().call("POST", "", file());
    if (imported.statusCode() != 201) {
      throw new AssertionError("Not imported: " + imported.statusCode() + imported.body());
    }
  }

  /** As the build composed it, with the name changed and made-up values for the environment. */
  private static String file() {
    Path file =
        RunningStack.options().home().resolve("ear/target/hearthwatch-realm-production.json");
    try {
      return Files.readString(file)
          .replace("\"realm\" : \"hearthwatch\"", "\"realm\" : \"" + NAME + "\"")
          .replace("${HEARTHWATCH_PUBLIC_URL}", RunningStack.options().webUrl())
          .replaceAll("\\$\\{HEARTHWATCH_[A-Z_]+}", UUID.randomUUID().toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes an account in a role and answers its id; it has no password yet. */
  String invite(String username, String role) {
    String user =
        """
        {"username": "%1$s", "enabled": true, "emailVerified": true, "firstName": "A",
         "lastName": "B", "email": "%1$s@example.org"}\
        """
            .formatted(username);
    String address = call("POST", "/users", user).headers().firstValue("Location").orElseThrow();
    String id = address.substring(address.lastIndexOf('/') + 1);
    String mapped = call("GET", "/roles/" + role, "").body();
    call("POST", "/users/" + id + "/role-mappings/realm", "[" + mapped + "]");
    return id;
  }

  /** Sets a password; the answer is 204 when the policy agrees to it. */
  HttpResponse<String> setPassword(String id, String password) {
    return call(
        "PUT",
        "/users/" + id + "/reset-password",
        "{\"type\": \"password\", \"temporary\": false, \"value\": \"%s\"}".formatted(password));
  }

  /** Where a browser begins to sign in. */
  String signInAddress() {
    return "%s/protocol/openid-connect/auth?client_id=hearthwatch-web&response_type=code&scope=openid&redirect_uri=%s/signed-out"
        .formatted(address(), RunningStack.options().webUrl());
  }

  String address() {
    return "http://127.0.0.1:%d/realms/%s"
        .formatted(RunningStack.options().ports().keycloak(), NAME);
  }

  /** Whether the account is shut for a while, after too many failures. */
  boolean isShut(String id) {
    return call("GET", "/attack-detection/brute-force/users/" + id, "")
        .body()
        .contains("\"disabled\":true");
  }

  /** With a token of its own for each call: the administrator's live for a minute only. */
  private Realm keycloak() {
    return Realm.asAdministrator(http, RunningStack.keycloakAdminPassword());
  }

  private HttpResponse<String> call(String method, String path, String body) {
    return keycloak().call(method, "/" + NAME + path, body);
  }

  @Override
  public void close() {
    keycloak().call("DELETE", "/" + NAME, "");
  }
}
