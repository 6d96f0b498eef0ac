package org.hearthwatch.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.StackOptions;

/** The REST interface, signed in as one account of the demo realm; fails for a refusal. */
final class RestCalls {

  private static final String GRANT =
      "grant_type=password&client_id=hearthwatch-cli&username=%s&password=hearthwatch";
  private static final int FORBIDDEN = 403;
  private static final Duration RENEWED = Duration.ofMinutes(2);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final StackOptions options;
  private final String username;
  private String token;
  private long signedIn;

  RestCalls(StackOptions options, String username) {
    this.options = options;
    this.username = username;
  }

  String get(String path) throws IOException, InterruptedException {
    return answer(request(path).build());
  }

  /** Asks, and tells whether the role may; what else is refused fails. */
  boolean may(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request(path).build());
    return answer.statusCode() != FORBIDDEN && !checked(answer).isEmpty();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path));
  }

  String post(String path, String body) throws IOException, InterruptedException {
    return answer(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Signs in, or again before the token ends, so that no measured call has to. */
  RestCalls signIn() throws IOException, InterruptedException {
    if (token == null || System.nanoTime() - signedIn > RENEWED.toNanos()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(options.realmUrl() + "/protocol/openid-connect/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(GRANT.formatted(username)))
              .build();
      token = JSON.readTree(answer(request)).get("access_token").asText();
      signedIn = System.nanoTime();
    }
    return this;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(options.webUrl() + path))
        .header("Authorization", "Bearer " + token);
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    return checked(send(request));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  private static String checked(HttpResponse<String> answer) {
    if (answer.statusCode() / 100 != 2) {
      throw new StackFailure(
          "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
    return answer.body();
  }
}
