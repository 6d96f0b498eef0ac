package org.hearthwatch.telemetry.adapter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.hearthwatch.telemetry.model.SenmlLabel;
import org.hearthwatch.telemetry.model.SenmlRecord;

/** Reads the records of a pack as they are written, streaming, in either format. */
final class SenmlReader {
  private SenmlReader() {}

  /**
   * The records in order; an unreadable record is in the list, marked with its fault.
   *
   * @throws IOException when the pack as a whole cannot be read: not an array, cut short, something
   *     behind it, or a broken base field, which would falsify every record after it
   */
  static List<SenmlRecord> read(byte[] payload, SenmlFormat format) throws IOException {
    List<SenmlRecord> records = new ArrayList<>();
    try (JsonParser parser = format.factory().createParser(payload)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new IOException("A pack is an array of records.");
      }
      for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
        records.add(record(parser, token, format));
      }
      if (parser.nextToken() != null) {
        throw new IOException("Something follows the pack.");
      }
    }
    return records;
  }

  private static JsonToken next(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new IOException("The pack is cut short.");
    }
    return token;
  }

  private static SenmlRecord record(JsonParser parser, JsonToken start, SenmlFormat format)
      throws IOException {
    SenmlRecord record = new SenmlRecord();
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return record.faulty(RejectionReason.RECORD_INVALID);
    }
    while (next(parser) != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = next(parser);
      field(record, name, format.label(name), value, parser);
    }
    return record;
  }

  private static void field(
      SenmlRecord record, String name, SenmlLabel label, JsonToken token, JsonParser parser)
      throws IOException {
    if (label == null) {
      parser.skipChildren();
      if (name.endsWith("_")) {
        record.faulty(RejectionReason.LABEL_NOT_UNDERSTOOD);
      }
      return;
    }
    Object value = value(label, token, parser);
    if (value != null) {
      record.with(label, value);
    } else if (label.isBase()) {
      throw new IOException("The base field " + name + " has a value of the wrong type.");
    } else {
      record.faulty(wrongType(label));
    }
  }

  private static RejectionReason wrongType(SenmlLabel label) {
    return switch (label) {
      case VALUE -> RejectionReason.VALUE_NOT_NUMBER;
      case BOOLEAN_VALUE -> RejectionReason.VALUE_NOT_BOOLEAN;
      default -> RejectionReason.RECORD_INVALID;
    };
  }

  // Null when the value is not of the label's type. What a data value holds is of no interest.
  private static Object value(SenmlLabel label, JsonToken token, JsonParser parser)
      throws IOException {
    if (token.isStructStart()) {
      parser.skipChildren();
      return null;
    }
    return switch (label.type()) {
      case NUMBER -> token.isNumeric() ? (Object) parser.getDoubleValue() : null;
      case FLAG -> token.isBoolean() ? (Object) parser.getBooleanValue() : null;
      case TEXT -> {
        boolean data = token == JsonToken.VALUE_EMBEDDED_OBJECT && label == SenmlLabel.DATA_VALUE;
        yield token == JsonToken.VALUE_STRING ? parser.getText() : data ? "" : null;
      }
    };
  }
}
