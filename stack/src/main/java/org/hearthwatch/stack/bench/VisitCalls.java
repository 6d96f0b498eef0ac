package org.hearthwatch.stack.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.StackOptions;

/** Records calls over REST, as the station supervisor of the demo province. */
final class VisitCalls {
  private static final String ACCOUNT =
      "grant_type=password&client_id=hearthwatch-cli&username=station-supervisor&password=hearthwatch";

  private final HttpClient http = HttpClient.newHttpClient();
  private final StackOptions options;
  private final String token;
  private final String placement;

  VisitCalls(StackOptions options) throws IOException, InterruptedException {
    this.options = options;
    this.token = signIn();
    HttpRequest some = request("/api/v1/coverage?limit=1").build();
    this.placement = new ObjectMapper().readTree(answer(some)).at("/items/0/placementId").asText();
  }

  /** So many calls, one after the other, in milliseconds each. */
  List<Double> record(int times) throws Exception {
    String body =
        "{\"placementId\":\"%s\",\"channel\":\"PHONE\",\"condition\":\"WELL\"}"
            .formatted(placement);
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      HttpRequest visit =
          request("/api/v1/visits")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(body))
              .build();
      millis.add(Timings.of(() -> answer(visit)));
    }
    return millis;
  }

  private String signIn() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(options.realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(ACCOUNT))
            .build();
    return new ObjectMapper().readTree(answer(request)).get("access_token").asText();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(options.webUrl() + path))
        .header("Authorization", "Bearer " + token);
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new StackFailure(
          "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
    }
    return answer.body();
  }
}
