package org.hearthwatch.web.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An observation in FHIR")
class ObservationJsonTest {

  private static final Instant AT = Instant.parse("2026-11-25T03:00:00.123456Z");
  private static final UUID PERSON = new UUID(7, 9);

  @ParameterizedTest
  @EnumSource(Sign.class)
  void isValidForEverySign(Sign sign) {
    assertThat(FhirValidation.errors(ObservationJson.of(observed(sign)).toString())).isEmpty();
  }

  @Test
  void isSeenByTheValidatorWhenItIsWrong() {
    ObjectNode pulse = ObservationJson.of(observed(Sign.HR));
    pulse.withObject("valueQuantity").put("code", "Cel");
    assertThat(FhirValidation.errors(pulse.toString())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ReadingKind.class,
      names = {"SBP", "DBP"})
  void isAValidPanelWhereOnePressureIsMissing(ReadingKind only) {
    ObjectNode panel =
        ObservationJson.of(new ObservationView(PERSON, "band-1", AT, Sign.BP, Map.of(only, 99.0)));
    assertThat(FhirValidation.errors(panel.toString())).isEmpty();
    assertThat(panel.path("component")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "HR, 8867-4, /min, 20",
    "SPO2, 59408-5 2708-6, %, 50",
    "RR, 9279-1, /min, 3",
    "TEMP, 8310-5, Cel, 25",
    "ACVPU, 80288-4, 1, 0",
    "GLU, 15074-8, mmol/L, 1",
    "WEIGHT, 29463-7, kg, 2",
    "STEPS, 55423-8, 1, 0"
  })
  void carriesTheCodesAndTheUnitOfTheCatalogue(Sign sign, String codes, String unit, double value) {
    ObjectNode json = ObservationJson.of(observed(sign));

    assertThat(codes(json.path("code"))).containsExactly(codes.split(" "));
    assertThat(json.at("/valueQuantity/code").textValue()).isEqualTo(unit);
    assertThat(json.at("/valueQuantity/system").textValue()).isEqualTo("http://unitsofmeasure.org");
    assertThat(json.at("/valueQuantity/value").doubleValue()).isEqualTo(value);
  }

  @Test
  void tellsWhoWhenAndByWhichDevice() {
    ObjectNode json = ObservationJson.of(observed(Sign.BP));

    assertThat(json.at("/subject/reference").textValue()).isEqualTo("Patient/" + PERSON);
    assertThat(json.path("effectiveDateTime").textValue()).isEqualTo(AT.toString());
    assertThat(json.at("/device/identifier/value").textValue()).isEqualTo("band_1");
    assertThat(json.at("/category/0/coding/0/code").textValue()).isEqualTo("vital-signs");
    assertThat(codes(json.path("code"))).containsExactly("85354-9");
    assertThat(json.path("component"))
        .extracting(part -> codes(part.path("code")).get(0))
        .containsExactly("8480-6", "8462-4");
  }

  @Test
  void saysTrueOrFalseOfOxygen() {
    assertThat(ObservationJson.of(observed(Sign.O2)).path("valueBoolean").isBoolean()).isTrue();
  }

  @Test
  void staysValidInABundle() {
    List<ObservationView> all =
        List.of(Sign.values()).stream().map(ObservationJsonTest::observed).toList();
    String base = "https://example.org/api/v1/fhir";

    ObjectNode full =
        BundleJson.searchset(base, "Observation?patient=x", "Observation?_cursor=y", all);
    ObjectNode empty = BundleJson.searchset(base, "Observation?patient=x", null, List.of());

    assertThat(FhirValidation.errors(full.toString())).isEmpty();
    assertThat(FhirValidation.errors(empty.toString())).isEmpty();
    assertThat(full.path("entry")).hasSize(Sign.values().length);
  }

  private static ObservationView observed(Sign sign) {
    Map<ReadingKind, Double> values = new EnumMap<>(ReadingKind.class);
    sign.kinds().forEach(kind -> values.put(kind, kind.lowest()));
    return new ObservationView(PERSON, "band_1", AT, sign, values);
  }

  private static List<String> codes(JsonNode concept) {
    return concept.path("coding").findValuesAsText("code");
  }
}
