package org.hearthwatch.stack.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearthwatch.stack.StackFailure;
import org.hearthwatch.stack.StackOptions;

/** Asks the REST interface for figures, as the province's auditor. */
final class ComplianceCalls {

  private static final String ACCOUNT =
      "grant_type=password&client_id=hearthwatch-cli&username=province-auditor&password=hearthwatch";

  private final HttpClient http = HttpClient.newHttpClient();
  private final StackOptions options;
  private final LocalDate today;
  private final String token;

  ComplianceCalls(StackOptions options, LocalDate today) throws IOException, InterruptedException {
    this.options = options;
    this.today = today;
    this.token = signIn();
  }

  /** Facilities picked at random, the same ones each time, over a year. */
  Timings facilities(List<String> codes, int calls, long seed, String moments) throws Exception {
    Random random = new Random(seed);
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      String code = codes.get(random.nextInt(codes.size()));
      millis.add(Timings.of(() -> figure("facilities/" + code, moments)));
    }
    return new Timings(millis);
  }

  /** The same subject again and again, over a year. */
  Timings subject(String subject, int calls, String moments) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      millis.add(Timings.of(() -> figure(subject, moments)));
    }
    return new Timings(millis);
  }

  /** How many duties a figure counts. */
  long due(String subject) throws IOException, InterruptedException {
    return new ObjectMapper().readTree(figure(subject, "")).get("due").asLong();
  }

  private String figure(String subject, String moments) throws IOException, InterruptedException {
    String address =
        "%s/api/v1/compliance/%s?from=%s&to=%s%s"
            .formatted(options.webUrl(), subject, today.minusDays(364), today, moments);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .build();
    return answer(request);
  }

  private String signIn() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(options.realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(ACCOUNT))
            .build();
    return new ObjectMapper().readTree(answer(request)).get("access_token").asText();
  }

  private String answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new StackFailure(
          "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
    }
    return answer.body();
  }
}
