package org.hearthwatch.telemetry.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.telemetry.model.VitalsPack;

/** Packs for tests: {@code @} in a JSON text stands for the current time in seconds. */
final class Packs {
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  static final String DEVICE = "demo-0001";
  static final String GATEWAY = "demo-gw-01";

  private static final Map<String, Integer> CBOR_LABELS =
      Map.ofEntries(
          Map.entry("bver", -1),
          Map.entry("bn", -2),
          Map.entry("bt", -3),
          Map.entry("bu", -4),
          Map.entry("bv", -5),
          Map.entry("bs", -6),
          Map.entry("n", 0),
          Map.entry("u", 1),
          Map.entry("v", 2),
          Map.entry("vs", 3),
          Map.entry("vb", 4),
          Map.entry("s", 5),
          Map.entry("t", 6),
          Map.entry("ut", 7),
          Map.entry("vd", 8));

  private Packs() {}

  static VitalsPack fromDevice(String json) {
    return PackParser.parse(bytes(json), null, DEVICE, NOW);
  }

  static VitalsPack fromGateway(String json) {
    return PackParser.parse(bytes(json), "application/senml+json", GATEWAY, NOW);
  }

  static ReadingRow onlyRow(VitalsPack pack) {
    if (pack.rows().size() != 1) {
      throw new AssertionError("Expected one row, got " + pack.rows().size() + pack.rejected());
    }
    return pack.rows().get(0);
  }

  static byte[] bytes(String json) {
    return json.replace("@", Long.toString(NOW.getEpochSecond())).getBytes(StandardCharsets.UTF_8);
  }

  /** The same pack in CBOR with the integer labels of RFC 8428, table 4. */
  static byte[] cbor(String json) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (CBORGenerator generator = new CBORFactory().createGenerator(out)) {
        JsonNode pack = new ObjectMapper().readTree(bytes(json));
        generator.writeStartArray(pack, pack.size());
        for (JsonNode record : pack) {
          writeRecord(generator, record);
        }
        generator.writeEndArray();
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRecord(CBORGenerator generator, JsonNode record) throws IOException {
    generator.writeStartObject(record, record.size());
    for (Map.Entry<String, JsonNode> field : record.properties()) {
      Integer label = CBOR_LABELS.get(field.getKey());
      if (label == null) {
        generator.writeFieldName(field.getKey());
      } else {
        generator.writeFieldId(label);
      }
      writeValue(generator, field.getValue());
    }
    generator.writeEndObject();
  }

  private static void writeValue(CBORGenerator generator, JsonNode value) throws IOException {
    if (value.isBoolean()) {
      generator.writeBoolean(value.booleanValue());
    } else if (value.isIntegralNumber()) {
      generator.writeNumber(value.longValue());
    } else if (value.isNumber()) {
      generator.writeNumber(value.doubleValue());
    } else {
      generator.writeString(value.textValue());
    }
  }
}
