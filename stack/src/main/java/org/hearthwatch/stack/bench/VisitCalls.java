package org.hearthwatch.stack.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.stack.StackOptions;

/** Records calls over REST, as the station supervisor of the demo province. */
final class VisitCalls {

  private final RestCalls rest;
  private final String body;

  VisitCalls(StackOptions options) throws IOException, InterruptedException {
    this.rest = new RestCalls(options, "station-supervisor").signIn();
    this.body =
        "{\"placementId\":\"%s\",\"channel\":\"PHONE\",\"condition\":\"WELL\"}"
            .formatted(rest.json("/api/v1/coverage?limit=1").at("/items/0/placementId").asText());
  }

  /** So many calls, one after the other, in milliseconds each. */
  List<Double> record(int times) throws Exception {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      rest.signIn();
      millis.add(Timings.of(() -> rest.post("/api/v1/visits", body)));
    }
    return millis;
  }
}
