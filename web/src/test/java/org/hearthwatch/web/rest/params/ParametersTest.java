package org.hearthwatch.web.rest.params;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthwatch.web.rest.Interface.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.hearthwatch.web.rest.Interface;
import org.hearthwatch.web.rest.SampleResource;
import org.hearthwatch.web.rest.problem.ApiException;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

  private final Interface api = new Interface(new SampleResource());

  @ParameterizedTest
  @CsvSource({
    "sex=both, sex, NOT_ONE_OF",
    "limit=many, limit, NOT_A_WHOLE_NUMBER",
    "limit=0, limit, OUT_OF_RANGE",
    "limit=201, limit, OUT_OF_RANGE",
    "cursor=!, cursor, NOT_A_CURSOR"
  })
  void aFaultyParameterOfTheQueryIsAFaultyField(String query, String field, String code) {
    MockHttpResponse response = api.get("/sample/numbers?" + query);

    assertThat(response.getStatus()).isEqualTo(422);
    JsonNode error = json(response).path("errors").path(0);
    assertThat(error.path("field").textValue()).isEqualTo(field);
    assertThat(error.path("code").textValue()).isEqualTo(code);
  }

  @Test
  void enumsAreWrittenSmallOrAsTheyAre() {
    assertThat(api.get("/sample/numbers?sex=female&limit=1").getStatus()).isEqualTo(200);
    assertThat(api.get("/sample/numbers?sex=FEMALE&limit=1").getStatus()).isEqualTo(200);
  }

  @Test
  void aFaultyPathNamesSomethingThatDoesNotExist() {
    MockHttpResponse response = api.get("/sample/things/17");

    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(json(response).path("code").textValue()).isEqualTo("NOT_FOUND");
  }

  @Test
  void aDayIsTheWholeDayInShanghai() {
    Times times = new Times();

    assertThat(times.from("from", "2026-11-23")).isEqualTo("2026-11-22T16:00:00Z");
    assertThat(times.until("to", "2026-11-23"))
        .isBetween(Instant.parse("2026-11-23T15:59:59Z"), Instant.parse("2026-11-23T16:00:00Z"));
    assertThat(times.day("day", "2026-11-23T23:00:00Z")).isEqualTo(LocalDate.of(2026, 11, 24));
    times.check();
  }

  @Test
  void aPlusSignThatWasNotEncodedIsUnderstood() {
    assertThat(new Times().from("from", "2026-11-23T08:00:00 08:00"))
        .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
  }

  @Test
  void everyTimeThatCannotBeUnderstoodIsNamed() {
    Times times = new Times();
    times.from("from", "now");
    times.until("to", "2026-13-01");

    assertThatThrownBy(times::check).isInstanceOf(ApiException.class);
  }
}
