package org.hearthwatch.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hearthwatch.it.Api.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Vital signs in FHIR")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FhirIT {

  private static final String FHIR = "/api/v1/fhir";
  private static final String DEVICE = "demo-0003";

  /** An odd fraction of a second, at which no simulator publishes; each is used once. */
  private final AtomicLong moments =
      new AtomicLong((Instant.now().getEpochSecond() - 3_600) * 1_000 + 137);

  private final String resident = Demo.wearerOf(DEVICE);

  @Test
  void that_a_facility_hands_over_are_found_and_read_and_are_in_the_other_interface_too() {
    Instant at = moment();
    Answer stored = asFacility().post(FHIR + "/Observation", pulse(DEVICE, at, 77));
    assertThat(stored.status()).as(stored.json().toString()).isEqualTo(201);

    Answer found = search("&code=http://loinc.org|8867-4&date=" + at);
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.header("Content-Type")).startsWith("application/fhir+json");
    JsonNode observation = found.json().at("/entry/0/resource");
    assertThat(observation.at("/valueQuantity/value").asInt()).isEqualTo(77);
    assertThat(observation.at("/valueQuantity/code").asText()).isEqualTo("/min");
    assertThat(stored.header("Location"))
        .endsWith(FHIR + "/Observation/" + observation.path("id").asText());

    Answer read =
        Api.as("contact-person").get(FHIR + "/Observation/" + observation.path("id").asText());
    assertThat(read.json()).isEqualTo(observation);
    JsonNode row =
        Api.as("contact-person")
            .get("/api/v1/residents/%s/vitals?from=%s&to=%s".formatted(resident, at, at))
            .json()
            .at("/items/0");
    assertThat(row.path("hr").asInt()).isEqualTo(77);
    assertThat(asFacility().post(FHIR + "/Observation", pulse(DEVICE, at, 77)).status())
        .isEqualTo(200);
  }

  @Test
  void come_page_by_page() {
    Instant from = moment();
    for (int i = 0; i < 3; i++) {
      asFacility().post(FHIR + "/Observation", pulse(DEVICE, moment(), 80 + i));
    }
    String span = "&code=8867-4&date=ge" + from + "&date=le" + moment();

    List<Integer> rates = new ArrayList<>();
    Answer page = search(span + "&_count=2");
    rates.addAll(rates(page));
    String next = link(page, "next");
    assertThat(next).isNotEmpty();
    rates.addAll(rates(Api.as("contact-person").get(next.substring(next.indexOf("/api/")))));

    assertThat(rates).containsSubsequence(82, 81, 80);
  }

  @Test
  void of_somebody_else_do_not_exist() {
    Instant at = moment();
    Answer stored = asFacility().post(FHIR + "/Observation", pulse(DEVICE, at, 79));
    String location = stored.header("Location");
    String path = location.substring(location.indexOf("/api/"));

    for (String stranger : List.of("contact-person-2", "facility-staff-2")) {
      Answer search = Api.as(stranger).get(FHIR + "/Observation?patient=" + resident);
      assertThat(search.status()).isEqualTo(404);
      assertThat(search.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
      assertThat(Api.as(stranger).get(path).status()).isEqualTo(404);
    }
    assertThat(Api.anonymous().get(path).status()).isEqualTo(401);
    assertThat(Api.as("contact-person").post(FHIR + "/Observation", "{}").status()).isEqualTo(403);
  }

  @Test
  void are_not_searched_by_what_is_not_understood() {
    Answer answer = search("&encounter=1&date=soon");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("resourceType").asText()).isEqualTo("OperationOutcome");
    assertThat(answer.json().findValuesAsText("diagnostics"))
        .containsExactlyInAnyOrder("encounter", "date");
  }

  @Test
  void in_a_batch_are_stored_but_for_the_bad_one() {
    Instant good = moment();
    Instant pressure = moment();
    Answer answer =
        asFacility()
            .post(
                FHIR,
                bundle(
                    "batch",
                    pulse(DEVICE, good, 90),
                    pulse(DEVICE, moment(), 900),
                    pressure(DEVICE, pressure)));

    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    assertThat(answer.json().path("type").asText()).isEqualTo("batch-response");
    assertThat(answer.json().findValuesAsText("status"))
        .containsExactly("201 Created", "422 Unprocessable Entity", "201 Created");
    assertThat(answer.json().at("/entry/1/response/outcome/issue/0/details/coding/0/code").asText())
        .isEqualTo("VALUE_OUT_OF_RANGE");
    assertThat(rates(search("&code=8867-4&date=" + good))).containsExactly(90);
    JsonNode panel = search("&code=85354-9&date=" + pressure).json().at("/entry/0/resource");
    assertThat(panel.at("/component/0/valueQuantity/value").asInt()).isEqualTo(121);
    assertThat(panel.at("/component/1/valueQuantity/value").asInt()).isEqualTo(82);
  }

  @Test
  void in_a_transaction_are_stored_together_or_not_at_all() {
    Instant good = moment();
    Answer refused =
        asFacility()
            .post(
                FHIR,
                bundle("transaction", pulse(DEVICE, good, 91), pulse("nobody", moment(), 92)));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().findValuesAsText("code")).contains("DEVICE_UNKNOWN");
    assertThat(search("&code=8867-4&date=" + good).json().path("entry")).isEmpty();

    String sound = bundle("transaction", pulse(DEVICE, good, 91), pulse(DEVICE, moment(), 92));
    String key = "fhir-" + good;
    Answer first = asFacility().with("Idempotency-Key", key).post(FHIR, sound);
    Answer again = asFacility().with("Idempotency-Key", key).post(FHIR, sound);
    assertThat(first.json().findValuesAsText("status")).containsOnly("201 Created");
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
  }

  @Test
  void and_their_contracts_are_published() {
    JsonNode statement = Api.as("contact-person").get(FHIR + "/metadata").json();
    assertThat(statement.path("fhirVersion").asText()).isEqualTo("4.0.1");

    Answer mqtt = Api.anonymous().with("Accept", "*/*").get("/asyncapi");
    assertThat(mqtt.status()).isEqualTo(200);
    assertThat(mqtt.header("Content-Type")).startsWith("application/vnd.aai.asyncapi+yaml");
    assertThat(text(mqtt)).startsWith("asyncapi: 3.0.0");
  }

  @Test
  void leave_the_house_as_CSV_with_who_and_why_only() {
    Instant at = moment();
    asFacility().post(FHIR + "/Observation", pulse(DEVICE, at, 78));
    String file = "/api/v1/residents/%s/vitals.csv?from=%s&to=%s".formatted(resident, at, at);

    assertThat(Api.as("contact-person").get(file).status()).isEqualTo(422);
    assertThat(Api.as("facility-staff").get(file + "&reason=curious").status()).isEqualTo(403);
    assertThat(Api.as("contact-person-2").get(file + "&reason=curious").status()).isEqualTo(404);

    Answer csv =
        Api.as("contact-person").with("Accept-Language", "en").get(file + "&reason=for+the+doctor");
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    String[] lines = text(csv).split("\r\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).contains("\"hr [/min]\"");
    assertThat(lines[1]).contains("\"78\"");
    assertThat(lines[2]).contains("contact-person", "for the doctor");
    assertThat(
            Api.as("station-supervisor")
                .get("/api/v1/records/" + Demo.STATION + "/entries")
                .json()
                .toString())
        .contains("VITALS_EXPORTED");
  }

  private static Api asFacility() {
    return Api.as("facility-staff").with("Accept-Language", "en");
  }

  private Answer search(String more) {
    String query = more.replace("|", "%7C").replace("+", "%2B");
    return Api.as("contact-person").get(FHIR + "/Observation?patient=" + resident + query);
  }

  private Instant moment() {
    return Instant.ofEpochMilli(moments.getAndAdd(1_000));
  }

  private static List<Integer> rates(Answer page) {
    List<Integer> rates = new ArrayList<>();
    page.json()
        .path("entry")
        .forEach(entry -> rates.add(entry.at("/resource/valueQuantity/value").asInt()));
    return rates;
  }

  private static String link(Answer page, String relation) {
    for (JsonNode link : page.json().path("link")) {
      if (link.path("relation").asText().equals(relation)) {
        return link.path("url").asText();
      }
    }
    return "";
  }

  private static String text(Answer answer) {
    return new String(answer.raw().body(), StandardCharsets.UTF_8);
  }

  private String pulse(String device, Instant at, int rate) {
    return observation(device, at, "8867-4", "\"valueQuantity\": " + quantity(rate, "/min"));
  }

  private String pressure(String device, Instant at) {
    return observation(
        device,
        at,
        "85354-9",
        """
        "component": [
          {"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}, "valueQuantity": %s},
          {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]}, "valueQuantity": %s}]\
        """
            .formatted(quantity(121, "mm[Hg]"), quantity(82, "mm[Hg]")));
  }

  private String observation(String device, Instant at, String loinc, String value) {
    return """
    {"resourceType": "Observation", "status": "final",
     "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
     "subject": {"reference": "Patient/%s"}, "effectiveDateTime": "%s",
     "device": {"identifier": {"value": "%s"}}, %s}\
    """
        .formatted(loinc, resident, at, device, value);
  }

  private static String quantity(int value, String unit) {
    return "{\"value\": %d, \"system\": \"http://unitsofmeasure.org\", \"code\": \"%s\"}"
        .formatted(value, unit);
  }

  private static String bundle(String type, String... observations) {
    List<String> entries = new ArrayList<>();
    for (String observation : observations) {
      entries.add(
          "{\"resource\": "
              + observation
              + ", \"request\": {\"method\": \"POST\", \"url\": \"Observation\"}}");
    }
    return "{\"resourceType\": \"Bundle\", \"type\": \"%s\", \"entry\": [%s]}"
        .formatted(type, String.join(", ", entries));
  }
}
