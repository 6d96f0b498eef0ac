package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What the realm answers to a user name and a password: a token, or why there is none. */
record PasswordGrant(String token, String why) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  static PasswordGrant of(String username, String password) {
    String form =
        "grant_type=password&client_id=hearthwatch-cli&username=%s&password=%s"
            .formatted(username, URLEncoder.encode(password, StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(RunningStack.options().realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      JsonNode answer = JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
      return new PasswordGrant(
          answer.path("access_token").asText(null), answer.path("error_description").asText());
    } catch (IOException failed) {
      throw new AssertionError("Keycloak did not answer", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
