package org.hearthwatch.web.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The published MQTT contract")
class AsyncApiTest {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Published by the AsyncAPI initiative in the npm package @asyncapi/specs. */
  private static final String SCHEMA = "/asyncapi/asyncapi-3.0.0.schema.json";

  private final JsonNode contract = document();
  private final JsonNode readings = contract.at("/components/schemas/readings/properties");

  @Test
  void isValidAsyncApi3() throws IOException {
    assertThat(faults(contract)).isEmpty();
  }

  @Test
  void isSeenByTheSchemaWhenItIsWrong() throws IOException {
    ObjectNode wrong = contract.deepCopy();
    wrong.withObject("operations").withObject("receivePack").put("action", "listen");
    assertThat(faults(wrong)).isNotEmpty();
  }

  @Test
  void namesEveryReadingAndNoOther() {
    assertThat(readings.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            Arrays.stream(ReadingKind.values()).map(ReadingKind::label).toList());
  }

  @ParameterizedTest
  @EnumSource(ReadingKind.class)
  void tellsFormUnitsAndRangeOfAReading(ReadingKind kind) {
    JsonNode reading = readings.path(kind.label());

    assertThat(reading.path("type").textValue()).isEqualTo(type(kind));
    assertThat(texts(reading.path("x-units"))).containsExactlyElementsOf(kind.units());
    if (kind.form() != ReadingKind.Form.FLAG) {
      assertThat(reading.path("minimum").doubleValue()).isEqualTo(kind.lowest());
      assertThat(reading.path("maximum").doubleValue()).isEqualTo(kind.highest());
    }
  }

  @Test
  void namesEveryReasonOfAReceiptAndNoOther() {
    JsonNode reasons =
        contract.at("/components/schemas/receipt/properties/rejected/items/properties/reason/enum");
    assertThat(texts(reasons))
        .containsExactlyElementsOf(
            Arrays.stream(RejectionReason.values()).map(RejectionReason::name).toList());
  }

  private static String type(ReadingKind kind) {
    return switch (kind.form()) {
      case FLAG -> "boolean";
      case CODE -> "integer";
      case WHOLE, DECIMAL -> "number";
    };
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new java.util.ArrayList<>();
    list.forEach(one -> texts.add(one.textValue()));
    return texts;
  }

  private static List<Error> faults(JsonNode document) throws IOException {
    try (InputStream schema = AsyncApiTest.class.getResourceAsStream(SCHEMA)) {
      Schema published =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(JSON.readTree(schema));
      return published.validate(document);
    }
  }

  /** As the servlet serves it. */
  private static JsonNode document() {
    try (InputStream file = AsyncApi.class.getResourceAsStream(AsyncApi.DOCUMENT)) {
      return YAML.readTree(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
