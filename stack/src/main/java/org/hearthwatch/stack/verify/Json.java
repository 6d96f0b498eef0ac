package org.hearthwatch.stack.verify;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import org.erdtman.jcs.JsonCanonicalizer;

/** Reads JSON and writes it canonically (RFC 8785). */
final class Json {
  static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  private Json() {}

  static JsonNode read(Path file) {
    try {
      JsonNode read = MAPPER.readTree(file.toFile());
      if (!read.isObject()) {
        throw new NotARecord(file + " holds no JSON object.");
      }
      return read;
    } catch (IOException e) {
      throw new NotARecord("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  static byte[] canonical(JsonNode node) {
    try {
      return new JsonCanonicalizer(MAPPER.writeValueAsString(node)).getEncodedUTF8();
    } catch (IOException e) {
      throw new NotARecord("It holds a value that has no canonical form.", e);
    }
  }

  static String text(JsonNode of, String name) {
    JsonNode value = of.get(name);
    if (value == null || !value.isTextual()) {
      throw new NotARecord("A text is missing: " + name + ".");
    }
    return value.textValue();
  }

  static long number(JsonNode of, String name) {
    JsonNode value = of.get(name);
    if (value == null || !value.canConvertToLong()) {
      throw new NotARecord("A number is missing: " + name + ".");
    }
    return value.longValue();
  }

  static Instant moment(JsonNode of, String name) {
    try {
      return Instant.parse(text(of, name));
    } catch (DateTimeException e) {
      throw new NotARecord("Not a moment: " + name + ".", e);
    }
  }
}
