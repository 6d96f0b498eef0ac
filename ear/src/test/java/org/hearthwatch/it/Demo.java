package org.hearthwatch.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;

/** What the tests know of the demo province: names that other people's scripts rely on. */
final class Demo {

  static final String FACILITY = "FC-510100-001";
  static final String OTHER_FACILITY = "FC-510300-001";
  static final String STATION = "ST-510100-01";

  private Demo() {}

  /** The person who wears a demo device now. */
  static String wearerOf(String device) {
    JsonNode items =
        Api.as("facility-staff")
            .get("/api/v1/devices?facility=" + FACILITY + "&limit=200")
            .json()
            .get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.get("id").asText().equals(device))
        .map(item -> item.get("residentId").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody wears " + device));
  }

  /** Somebody of the other line, in whom the first line has no business. */
  static String residentOfTheOtherLine() {
    return Api.as("facility-staff-2")
        .get("/api/v1/facilities/" + OTHER_FACILITY + "/residents")
        .json()
        .at("/items/0/id")
        .asText();
  }
}
