package org.hearthwatch.realm.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.realm.RealmFailure;
import org.hearthwatch.shared.adapter.Json;

/** Calls Keycloak's admin API with a token of its own, which it renews in time. */
final class KeycloakApi {

  /** An answer that is no failure of the network: status and body. */
  record Answer(int status, JsonNode body) {

    boolean is(int expected) {
      return status == expected;
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration MARGIN = Duration.ofSeconds(20);
  private static final int LONGEST_REASON = 300;

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final RealmSettings settings;
  private final Clock clock;
  private String token;
  private Instant renewAt = Instant.EPOCH;

  KeycloakApi(RealmSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What a path of the realm answers. */
  JsonNode get(String path) throws RealmFailure {
    return demand(send("GET", path, null)).body();
  }

  /** Does it, and fails unless it was done. */
  void call(String method, String path, Object body) throws RealmFailure {
    demand(send(method, path, body));
  }

  /** Does it, and leaves the judgement of a 4xx to the caller. */
  Answer send(String method, String path, Object body) throws RealmFailure {
    Answer answer = exchange(authorized(method, path, body));
    if (answer.is(401)) {
      forgetToken();
      answer = exchange(authorized(method, path, body));
    }
    if (answer.status() >= 500) {
      throw RealmFailure.forNow(reason(answer), null);
    }
    return answer;
  }

  static Answer demand(Answer answer) throws RealmFailure {
    if (answer.status() >= 300) {
      throw RealmFailure.forGood(reason(answer));
    }
    return answer;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest authorized(String method, String path, Object body) throws RealmFailure {
    BodyPublisher content =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(Json.MAPPER.valueToTree(body).toString());
    return HttpRequest.newBuilder(URI.create(settings.adminUrl() + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token())
        .header("Content-Type", "application/json")
        .method(method, content)
        .build();
  }

  private synchronized String token() throws RealmFailure {
    if (settings.secret().isBlank()) {
      throw RealmFailure.forGood("HEARTHWATCH_OIDC_ADMIN_SECRET is not set");
    }
    if (!clock.instant().isBefore(renewAt)) {
      JsonNode issued = demand(exchange(signIn())).body();
      token = issued.path("access_token").asText();
      renewAt = clock.instant().plusSeconds(issued.path("expires_in").asLong()).minus(MARGIN);
    }
    return token;
  }

  private synchronized void forgetToken() {
    renewAt = Instant.EPOCH;
  }

  private HttpRequest signIn() {
    String form =
        "grant_type=client_credentials&client_id=hearthwatch-admin&client_secret="
            + encoded(settings.secret());
    return HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private Answer exchange(HttpRequest request) throws RealmFailure {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      return new Answer(answer.statusCode(), json(answer.body()));
    } catch (IOException unreachable) {
      throw RealmFailure.forNow(unreachable.toString(), unreachable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw RealmFailure.forNow("The server is stopping", stopping);
    }
  }

  private static JsonNode json(String body) {
    try {
      return Json.MAPPER.readTree(body.isBlank() ? "null" : body);
    } catch (IOException page) {
      return Json.MAPPER.getNodeFactory().textNode(body);
    }
  }

  private static String reason(Answer answer) {
    String text = "HTTP " + answer.status() + " " + answer.body();
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
  }
}
