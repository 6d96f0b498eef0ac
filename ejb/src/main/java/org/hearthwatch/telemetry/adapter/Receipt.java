package org.hearthwatch.telemetry.adapter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.RejectedReading;

/** What a publisher is told of its pack: {@code {"accepted":n,"duplicate":n,"rejected":[…]}}. */
final class Receipt {
  private static final JsonFactory JSON = new JsonFactory();

  private Receipt() {}

  static byte[] json(PackOutcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("accepted", outcome.accepted());
      json.writeNumberField("duplicate", outcome.duplicate());
      json.writeArrayFieldStart("rejected");
      for (RejectedReading rejected : outcome.rejected()) {
        json.writeStartObject();
        json.writeStringField("name", rejected.name());
        json.writeStringField("reason", rejected.reason().name());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail", e);
    }
    return out.toByteArray();
  }
}
