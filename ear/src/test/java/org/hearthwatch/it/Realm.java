package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The demo realm as Keycloak's administrator can change it. */
final class Realm {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final String keycloak;
  private final String token;

  private Realm(HttpClient http, String keycloak, String token) {
    this.http = http;
    this.keycloak = keycloak;
    this.token = token;
  }

  static Realm asAdministrator(HttpClient http, String password) {
    String keycloak = "http://127.0.0.1:" + RunningStack.options().ports().keycloak();
    String form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return new Realm(http, keycloak, send(http, request).path("access_token").asText());
  }

  /** From now on tokens issued to the client live that long. */
  void setLifespan(String clientId, int seconds) {
    String clients = keycloak + "/admin/realms/hearthwatch/clients";
    JsonNode client = send(http, request(clients + "?clientId=" + clientId).build()).get(0);
    ((ObjectNode) client.get("attributes")).put("access.token.lifespan", "" + seconds);
    send(
        http,
        request(clients + "/" + client.get("id").asText())
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(client.toString()))
            .build());
  }

  /** What the admin interface answers, whether it agrees or not. */
  HttpResponse<String> call(String method, String path, String body) {
    return exchange(
        http,
        request(keycloak + "/admin/realms" + path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
  }

  private static JsonNode send(HttpClient http, HttpRequest request) {
    HttpResponse<String> answer = exchange(http, request);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(request.uri() + ": " + answer.statusCode() + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (IOException noJson) {
      throw new AssertionError(answer.body(), noJson);
    }
  }

  private static HttpResponse<String> exchange(HttpClient http, HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError("Keycloak did not answer", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
