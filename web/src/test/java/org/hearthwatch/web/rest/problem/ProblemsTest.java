package org.hearthwatch.web.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.web.rest.Interface.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URISyntaxException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.web.rest.Interface;
import org.hearthwatch.web.rest.SampleResource;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  private static final Logger LOG = Logger.getLogger(FailureLog.class.getName());

  /** The failures of these tests are wanted and need no stack traces in the output of a build. */
  @BeforeAll
  static void failQuietly() {
    LOG.setLevel(Level.OFF);
  }

  private final Interface api = new Interface(new SampleResource());

  @ParameterizedTest
  @CsvSource({
    "refused, 409, AGREEMENT_NOT_IN_FORCE",
    "wrapped, 409, AGREEMENT_NOT_IN_FORCE",
    "conflict, 409, ALREADY_PLACED",
    "missing, 404, NOT_FOUND",
    "forbidden, 403, ACCOUNT_UNKNOWN",
    "invalid, 422, VALIDATION_FAILED",
    "role, 403, ROLE_NOT_ALLOWED",
    "lock, 409, CHANGED_MEANWHILE",
    "unique, 409, CHANGED_MEANWHILE",
    "sql, 500, INTERNAL_ERROR",
    "other, 500, INTERNAL_ERROR"
  })
  void everyFailureIsAProblemWithItsStatusAndCode(String which, int status, String code) {
    MockHttpResponse response = api.get("/sample/failures/" + which);

    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getOutputHeaders().getFirst("Content-Type"))
        .hasToString("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("code").textValue()).isEqualTo(code);
    assertThat(problem.path("title").textValue()).isNotBlank();
    assertThat(problem.path("detail").textValue()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"lock", "unique", "sql", "other", "role"})
  void nothingFromInsideIsTold(String which) {
    MockHttpResponse response = api.get("/sample/failures/" + which);

    assertThat(json(response).toString()).doesNotContainIgnoringCase("secret", "WFLY", "java");
  }

  @Test
  void theServersOwnFaultCarriesAReferenceForTheLog() {
    assertThat(json(api.get("/sample/failures/other")).path("instance").textValue())
        .startsWith("urn:uuid:");
  }

  @Test
  void everyFaultyFieldIsNamedWithItsWords() throws URISyntaxException {
    JsonNode errors =
        json(api.send(
                MockHttpRequest.get("/sample/failures/invalid").header("Accept-Language", "en")))
            .path("errors");

    assertThat(errors).hasSize(2);
    assertThat(errors.get(0).path("field").textValue()).isEqualTo("room");
    assertThat(errors.get(0).path("code").textValue()).isEqualTo("TOO_LONG");
    assertThat(errors.get(0).path("message").textValue())
        .isEqualTo("Too long: at most 20 characters.");
    assertThat(errors.get(1).path("message").textValue()).isEqualTo("Enter a value from 0 to 120.");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, Not found, en", "'fr, zh-TW', 没有找到, zh-CN", "'fr', 没有找到, zh-CN"})
  void theReadersLanguageIsSpoken(String accepted, String title, String tag)
      throws URISyntaxException {
    MockHttpResponse response =
        api.send(
            MockHttpRequest.get("/sample/failures/missing").header("Accept-Language", accepted));

    assertThat(json(response).path("title").textValue()).isEqualTo(title);
    assertThat(response.getOutputHeaders().getFirst("Content-Language").toString())
        .contains(tag.substring(0, 2));
  }

  @Test
  void anUnknownPathIsAProblemToo() {
    MockHttpResponse response = api.get("/nothing/here");

    assertThat(response.getStatus()).isEqualTo(404);
    assertThat(json(response).path("code").textValue()).isEqualTo("NOT_FOUND");
  }

  @Test
  void aMethodThatIsNotPossibleSaysWhichOnesAre() {
    MockHttpResponse response = api.post("/sample/numbers", "{}");

    assertThat(response.getStatus()).isEqualTo(405);
    assertThat(json(response).path("code").textValue()).isEqualTo("METHOD_NOT_ALLOWED");
    assertThat(response.getOutputHeaders().getFirst("Allow").toString()).contains("GET");
  }

  @Test
  void aBodyOfAnotherMediaTypeIsRefused() {
    MockHttpResponse response =
        api.post("/sample", new byte[] {97}, "application/x-www-form-urlencoded", "en");

    assertThat(response.getStatus()).isEqualTo(415);
    assertThat(json(response).path("code").textValue()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }
}
