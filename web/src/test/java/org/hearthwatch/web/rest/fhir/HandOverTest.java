package org.hearthwatch.web.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthwatch.idempotency.Reply;
import org.hearthwatch.telemetry.HandedObservation;
import org.hearthwatch.telemetry.HandedOutcome;
import org.hearthwatch.telemetry.ObservationView;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;
import org.hearthwatch.telemetry.TakeObservations;
import org.hearthwatch.telemetry.model.HandOverFault;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.Languages;
import org.hearthwatch.web.rest.json.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("FHIR that a facility sends")
class HandOverTest {

  private static final Instant AT = Instant.parse("2026-11-25T03:00:00.123456Z");
  private static final UUID PERSON = new UUID(7, 9);
  private static final HandedOutcome STORED = new HandedOutcome(1, 0, List.of());
  private static final HandedOutcome KNOWN = new HandedOutcome(0, 1, List.of());
  private static final RefusalWords WORDS = new RefusalWords(List.of(Locale.ENGLISH));

  private final FakeUseCase useCase = new FakeUseCase();
  private final HandOver handOver = new HandOver(useCase);

  @ParameterizedTest
  @EnumSource(Sign.class)
  void isReadAsWeWriteIt(Sign sign) throws Exception {
    ObservationView view = observed(sign);
    ObservationReader.Read read = ObservationReader.read(ObservationJson.of(view));

    assertThat(read.sign()).isEqualTo(sign);
    assertThat(read.handed().personId()).isEqualTo(PERSON);
    assertThat(read.handed().deviceId()).isEqualTo("band-1");
    assertThat(read.handed().observedAt()).isEqualTo(AT);
    assertThat(read.handed().values())
        .allSatisfy(
            value -> {
              double number =
                  value.flag() == null ? value.number() : Boolean.TRUE.equals(value.flag()) ? 1 : 0;
              assertThat(number).isEqualTo(view.values().get(value.kind()));
              assertThat(value.kind().units().isEmpty() || value.kind().acceptsUnit(value.unit()))
                  .isTrue();
            });
    assertThat(read.handed().values())
        .extracting(HandedObservation.Value::kind)
        .containsExactlyElementsOf(sign.kinds());
  }

  @ParameterizedTest
  @CsvSource({
    "/resourceType, \"Patient\", OBSERVATION_EXPECTED",
    "/status, \"entered-in-error\", STATUS_NOT_FINAL",
    "/subject, {\"reference\":\"Group/1\"}, PATIENT_EXPECTED",
    "/subject, {\"reference\":\"Patient/1\"}, PATIENT_EXPECTED",
    "/device, {\"reference\":\"Device/1\"}, DEVICE_EXPECTED",
    "/device, null, DEVICE_EXPECTED",
    "/effectiveDateTime, \"2026-11-25\", TIME_EXPECTED",
    "/code, {\"text\":\"pulse\"}, CODE_UNKNOWN",
    "/valueQuantity, '{\"value\":1,\"comparator\":\"<\"}', VALUE_NOT_EXACT"
  })
  void isRefusedForWhatIsMissingOrForeign(String field, String json, String code)
      throws IOException {
    ObjectNode pulse = ObservationJson.of(observed(Sign.HR));
    pulse.set(field.substring(1), Json.MAPPER.readTree(json));

    FhirRefusal refused = catchThrowableOfType(FhirRefusal.class, () -> handOver.one(pulse, WORDS));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.outcome()).contains(code);
    assertThat(FhirValidation.errors(refused.outcome())).isEmpty();
    assertThat(useCase.taken).isEmpty();
  }

  @Test
  void takesNoUnitThatIsNotUcum() throws Exception {
    ObjectNode pulse = ObservationJson.of(observed(Sign.HR));
    pulse.withObject("valueQuantity").put("system", "http://example.org/units");
    assertThat(ObservationReader.read(pulse).handed().values().get(0).unit()).isEmpty();
  }

  @Test
  void leadsToWhereItCanBeRead() {
    useCase.outcomes.add(STORED);
    Reply stored = handOver.one(ObservationJson.of(observed(Sign.HR)), WORDS);
    useCase.outcomes.add(KNOWN);
    Reply again = handOver.one(ObservationJson.of(observed(Sign.HR)), WORDS);

    assertThat(stored.status()).isEqualTo(201);
    assertThat(stored.location()).isEqualTo("fhir/Observation/" + observed(Sign.HR).id().text());
    assertThat(again.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"NOT_PLACED_HERE, 404", "VALUE_CONFLICT, 409", "VALUE_OUT_OF_RANGE, 422"})
  void isRefusedWithTheStatusOfItsReason(String reason, int status) {
    useCase.outcomes.add(refused(reason));
    FhirRefusal refused =
        catchThrowableOfType(
            FhirRefusal.class, () -> handOver.one(ObservationJson.of(observed(Sign.HR)), WORDS));
    assertThat(refused.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"batch", "collection"})
  void isAnsweredEntryByEntryInABatch(String type) throws IOException {
    ObjectNode bundle = bundle(type, Sign.HR, Sign.RR, Sign.TEMP);
    ((ObjectNode) bundle.at("/entry/1/resource")).remove("device");
    useCase.outcomes.add(STORED);
    useCase.outcomes.add(refused("VALUE_OUT_OF_RANGE"));

    Reply reply = handOver.bundle(bundle, WORDS);

    JsonNode answer = Json.MAPPER.readTree(reply.body());
    assertThat(answer.path("type").textValue()).isEqualTo("batch-response");
    assertThat(answer.path("entry"))
        .extracting(entry -> entry.at("/response/status").textValue())
        .containsExactly("201 Created", "400 Bad Request", "422 Unprocessable Entity");
    assertThat(answer.at("/entry/1/response/outcome/issue/0/diagnostics").textValue())
        .isEqualTo("Bundle.entry[1].resource.device.identifier");
    assertThat(FhirValidation.errors(reply.body())).isEmpty();
    assertThat(useCase.together).isFalse();
  }

  @Test
  void warnsWhereAPartOfAnEntryWasRefused() throws IOException {
    useCase.outcomes.add(
        new HandedOutcome(1, 0, List.of(new HandedOutcome.Refused("dbp", "VALUE_OUT_OF_RANGE"))));
    JsonNode response =
        Json.MAPPER
            .readTree(handOver.bundle(bundle("batch", Sign.BP), WORDS).body())
            .at("/entry/0/response");
    assertThat(response.path("status").textValue()).isEqualTo("201 Created");
    assertThat(response.at("/outcome/issue/0/severity").textValue()).isEqualTo("warning");
  }

  @Test
  void isStoredWholeInATransaction() throws IOException {
    useCase.outcomes.add(STORED);
    useCase.outcomes.add(KNOWN);
    String answer = handOver.bundle(bundle("transaction", Sign.HR, Sign.RR), WORDS).body();

    assertThat(useCase.together).isTrue();
    assertThat(Json.MAPPER.readTree(answer).path("type").textValue())
        .isEqualTo("transaction-response");
    assertThat(FhirValidation.errors(answer)).isEmpty();
  }

  @Test
  void isNotHandedOverAtAllWhenATransactionHasAnEntryThatCannotBeRead() {
    ObjectNode bundle = bundle("transaction", Sign.HR, Sign.RR);
    ((ObjectNode) bundle.at("/entry/1/resource")).remove("subject");

    FhirRefusal refused =
        catchThrowableOfType(FhirRefusal.class, () -> handOver.bundle(bundle, WORDS));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.outcome()).contains("PATIENT_EXPECTED").doesNotContain("entry[0]");
    assertThat(useCase.taken).isEmpty();
  }

  @Test
  void isRefusedInATransactionForAPartOfAnEntry() {
    useCase.outcomes.add(
        new HandedOutcome(1, 0, List.of(new HandedOutcome.Refused("dbp", "VALUE_OUT_OF_RANGE"))));
    FhirRefusal refused =
        catchThrowableOfType(
            FhirRefusal.class, () -> handOver.bundle(bundle("transaction", Sign.BP), WORDS));
    assertThat(refused.outcome()).contains("\"error\"", "Bundle.entry[0].resource.dbp");
  }

  @Test
  void isNoBundleWhenItIsSomethingElse() {
    ObjectNode search = bundle("searchset", Sign.HR);
    ObjectNode update = bundle("batch", Sign.HR);
    ((ObjectNode) update.at("/entry/0/request")).put("method", "PUT");

    assertThat(refusal(search)).contains("BUNDLE_TYPE_UNKNOWN");
    assertThat(refusal(Fhir.resource("Observation"))).contains("BUNDLE_EXPECTED");
    assertThat(handOver.bundle(update, WORDS).body()).contains("REQUEST_NOT_POST");
  }

  @Test
  void isRefusedInWordsOfBothLanguages() {
    Set<String> codes = new TreeSet<>(Set.of("NOT_PLACED_HERE"));
    Stream.of("ObservationReader", "HandOver", "Entry").forEach(name -> codes.addAll(codes(name)));
    Stream.of(HandOverFault.values()).map(HandOverFault::name).forEach(codes::add);
    Stream.of(RejectionReason.values())
        .map(RejectionReason::name)
        .filter(name -> name.matches("(VALUE|UNIT|TIME)_.*|PUBLISHER_UNKNOWN"))
        .forEach(codes::add);
    assertThat(codes).contains("DEVICE_EXPECTED", "BUNDLE_TOO_LARGE", "REQUEST_NOT_POST");
    for (Locale language : Languages.ALL) {
      assertThat(codes)
          .allSatisfy(
              code ->
                  assertThat(Bundles.text(language, "Rejections", "rejection." + code))
                      .isNotBlank());
    }
  }

  private String refusal(ObjectNode bundle) {
    return catchThrowableOfType(FhirRefusal.class, () -> handOver.bundle(bundle, WORDS)).outcome();
  }

  private static Set<String> codes(String source) {
    Path file = Path.of("src/main/java/org/hearthwatch/web/rest/fhir/" + source + ".java");
    try {
      return Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"")
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .collect(java.util.stream.Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static HandedOutcome refused(String reason) {
    return new HandedOutcome(0, 0, List.of(new HandedOutcome.Refused("", reason)));
  }

  private static ObjectNode bundle(String type, Sign... signs) {
    ObjectNode bundle = Fhir.resource("Bundle").put("type", type);
    for (Sign sign : signs) {
      ObjectNode entry = bundle.withArray("entry").addObject();
      entry.set("resource", ObservationJson.of(observed(sign)));
      if (!type.equals("collection")) {
        entry.putObject("request").put("method", "POST").put("url", "Observation");
      }
    }
    return bundle;
  }

  private static ObservationView observed(Sign sign) {
    Map<ReadingKind, Double> values = new EnumMap<>(ReadingKind.class);
    sign.kinds().forEach(kind -> values.put(kind, kind.highest()));
    return new ObservationView(PERSON, "band-1", AT, sign, values);
  }

  /** Answers what the test says, and remembers what it was handed. */
  private static final class FakeUseCase extends TakeObservations {
    final List<HandedOutcome> outcomes = new ArrayList<>();
    final List<HandedObservation> taken = new ArrayList<>();
    boolean together;

    @Override
    public List<HandedOutcome> each(List<HandedObservation> handed) {
      taken.addAll(handed);
      List<HandedOutcome> answer = List.copyOf(outcomes);
      outcomes.clear();
      return answer;
    }

    @Override
    public List<HandedOutcome> together(List<HandedObservation> handed) {
      together = true;
      return each(handed);
    }
  }
}
