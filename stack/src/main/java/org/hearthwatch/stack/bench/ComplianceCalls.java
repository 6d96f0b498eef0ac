package org.hearthwatch.stack.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearthwatch.stack.StackOptions;

/** Asks the REST interface for figures, as the province's auditor. */
final class ComplianceCalls {

  private final RestCalls rest;
  private final LocalDate today;

  ComplianceCalls(StackOptions options, LocalDate today) {
    this.rest = new RestCalls(options, "province-auditor");
    this.today = today;
  }

  /** Facilities picked at random, the same ones each time, over a year. */
  Timings facilities(List<String> codes, int calls, long seed, String moments) throws Exception {
    Random random = new Random(seed);
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      rest.signIn();
      String code = codes.get(random.nextInt(codes.size()));
      millis.add(Timings.of(() -> rest.get(address("facilities/" + code, moments))));
    }
    return new Timings(millis);
  }

  /** The same subject again and again, over a year. */
  Timings subject(String subject, int calls, String moments) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      rest.signIn();
      millis.add(Timings.of(() -> rest.get(address(subject, moments))));
    }
    return new Timings(millis);
  }

  /** How many duties a figure counts. */
  long due(String subject) throws IOException, InterruptedException {
    return rest.signIn().json(address(subject, "")).get("due").asLong();
  }

  private String address(String subject, String moments) {
    return "/api/v1/compliance/%s?from=%s&to=%s%s"
        .formatted(subject, today.minusDays(364), today, moments);
  }
}
