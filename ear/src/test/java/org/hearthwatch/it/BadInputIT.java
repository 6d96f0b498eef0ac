package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request body with faults")
class BadInputIT {

  private static final String THREE_FAULTS =
      """
      {"residentId": "%s", "generalState": "GOOD", "intake": "FULL", "mood": "CALM",
       "temperature": 365, "pulse": 5, "weight": 900}""";

  @Test
  void names_every_faulty_field_at_once_and_stores_nothing() {
    String resident = Demo.wearerOf("demo-0003");
    String updates = "/api/v1/health-updates?resident=" + resident;
    JsonNode before = Api.as("facility-staff").get(updates).json();

    Answer answer =
        Api.as("facility-staff").post("/api/v1/health-updates", THREE_FAULTS.formatted(resident));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.code()).isEqualTo("VALIDATION_FAILED");
    assertThat(codes(answer))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "temperature", "OUT_OF_RANGE", "pulse", "OUT_OF_RANGE", "weight", "OUT_OF_RANGE"));
    assertThat(Api.as("facility-staff").get(updates).json()).isEqualTo(before);
  }

  @Test
  void is_explained_in_the_language_of_the_reader() {
    String body = THREE_FAULTS.formatted(Demo.wearerOf("demo-0003"));
    String zh =
        Api.as("facility-staff")
            .with("Accept-Language", "zh-CN")
            .post("/api/v1/health-updates", body)
            .json()
            .at("/errors/0/message")
            .asText();
    String en =
        Api.as("facility-staff")
            .with("Accept-Language", "en")
            .post("/api/v1/health-updates", body)
            .json()
            .at("/errors/0/message")
            .asText();

    assertThat(zh).matches(".*\\p{IsHan}.*");
    assertThat(en).matches("[\\x20-\\x7e–°]+").isNotEqualTo(zh);
  }

  @Test
  void that_is_no_JSON_is_refused_in_words() {
    Answer answer = Api.as("facility-staff").post("/api/v1/health-updates", "{\"residentId\": ");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isNotBlank();
  }

  private static Map<String, String> codes(Answer answer) {
    Map<String, String> codes = new TreeMap<>();
    answer
        .json()
        .get("errors")
        .forEach(error -> codes.put(error.get("field").asText(), error.get("code").asText()));
    return codes;
  }
}
