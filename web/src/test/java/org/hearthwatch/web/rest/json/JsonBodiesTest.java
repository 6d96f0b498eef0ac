package org.hearthwatch.web.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthwatch.web.rest.Interface.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.web.rest.Interface;
import org.hearthwatch.web.rest.SampleResource;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

  private static final String ID = "\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\"";

  private final Interface api = new Interface(new SampleResource());

  @Test
  void aCorrectBodyArrivesWhole() {
    JsonNode echoed =
        json(
            api.post(
                "/sample",
                "{"
                    + ID
                    + ",\"at\":\"2026-11-23T08:00:00+08:00\",\"sex\":\"FEMALE\",\"pulse\":72,"
                    + "\"weight\":52.5,\"note\":\"好\",\"flag\":true,\"parts\":[{\"code\":\"A\"}]}"));

    assertThat(echoed.path("at").textValue()).isEqualTo("2026-11-23T00:00:00Z");
    assertThat(echoed.path("sex").textValue()).isEqualTo("FEMALE");
    assertThat(echoed.path("pulse").intValue()).isEqualTo(72);
    assertThat(echoed.path("note").textValue()).isEqualTo("好");
    assertThat(echoed.path("parts").path(0).path("code").textValue()).isEqualTo("A");
  }

  @Test
  void allFaultyFieldsAreNamedInOneAnswer() {
    MockHttpResponse response =
        api.post(
            "/sample",
            "{\"at\":\"yesterday\",\"sex\":\"WOMAN\",\"pulse\":999,\"note\":\"too long\","
                + "\"colour\":\"red\",\"parts\":[{\"code\":\"A\"},{}]}");

    assertThat(response.getStatus()).isEqualTo(422);
    assertThat(faults(response))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "id", "REQUIRED",
                "at", "NOT_AN_INSTANT",
                "sex", "NOT_ONE_OF",
                "pulse", "OUT_OF_RANGE",
                "note", "TOO_LONG",
                "colour", "UNKNOWN_FIELD",
                "parts[1].code", "REQUIRED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\":7|id|NOT_AN_ID",
        "\"id\":\"7\"|id|NOT_AN_ID",
        "\"id\":null|id|REQUIRED",
        "\"at\":1700000000|at|NOT_AN_INSTANT",
        "\"at\":\"2026-11-23T08:00:00\"|at|NOT_AN_INSTANT",
        "\"sex\":0|sex|NOT_ONE_OF",
        "\"sex\":\"female\"|sex|NOT_ONE_OF",
        "\"pulse\":\"72\"|pulse|NOT_A_NUMBER",
        "\"pulse\":72.5|pulse|NOT_A_WHOLE_NUMBER",
        "\"pulse\":99999999999|pulse|NOT_A_WHOLE_NUMBER",
        "\"pulse\":19|pulse|OUT_OF_RANGE",
        "\"note\":5|note|NOT_A_TEXT",
        "\"flag\":\"true\"|flag|NOT_A_FLAG",
        "\"parts\":{}|parts|NOT_A_LIST",
        "\"parts\":[1]|parts[0]|NOT_AN_OBJECT"
      })
  void aValueThatDoesNotFitIsNamedByItsField(String part, String field, String code) {
    String body = part.startsWith("\"id\"") ? "{" + part + "}" : "{" + ID + "," + part + "}";

    assertThat(faults(api.post("/sample", body))).containsExactly(Map.entry(field, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"id\":}", "{\"id\":1}x", "{\"id\":1,\"id\":2}", "\u0000"})
  void whatIsNotJsonIsRefusedWithThePlace(String body) {
    MockHttpResponse response = api.post("/sample", body);

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response).path("code").textValue()).isEqualTo("JSON_MALFORMED");
  }

  @Test
  void bytesThatAreNotUtf8AreMalformed() {
    MockHttpResponse response =
        api.post(
            "/sample",
            new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'},
            "application/json",
            "en");

    assertThat(response.getStatus()).isEqualTo(400);
  }

  @Test
  void aListWhereAnObjectBelongsIsNamed() {
    assertThat(faults(api.post("/sample", "[]")))
        .containsExactly(Map.entry("body", "NOT_AN_OBJECT"));
  }

  @Test
  void anEmptyBodyIsMissing() {
    MockHttpResponse response = api.post("/sample", "");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(json(response).path("code").textValue()).isEqualTo("BODY_MISSING");
  }

  @Test
  void aBodyThatIsTooLongIsNotEvenParsed() {
    byte[] tooLong =
        ("{\"note\":\"" + "x".repeat(JsonReader.LONGEST)).getBytes(StandardCharsets.UTF_8);

    MockHttpResponse response = api.post("/sample", tooLong, "application/json", "en");

    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(json(response).path("detail").textValue()).contains("256 KiB");
  }

  private static Map<String, String> faults(MockHttpResponse response) {
    Map<String, String> faults = new TreeMap<>();
    json(response)
        .path("errors")
        .forEach(one -> faults.put(one.path("field").textValue(), one.path("code").textValue()));
    return faults;
  }
}
