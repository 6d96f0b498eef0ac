package org.hearthwatch.stack.simulate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.hearthwatch.stack.simulate.vitals.Vitals;

/** Samples as a SenML pack (RFC 8428) in JSON. */
final class SenmlPack {
  /** The content type of what {@link #json} returns. */
  static final String CONTENT_TYPE = "application/senml+json";

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final String publisher;
  private final Duration untilNext;
  private boolean first;
  private Sample sample;

  private SenmlPack(JsonGenerator json, String publisher, Duration untilNext) {
    this.json = json;
    this.publisher = publisher;
    this.untilNext = untilNext;
  }

  /**
   * One pack.
   *
   * @param publisher whose samples are named plainly; those of other devices carry their id
   * @param untilNext when the next sample is to be expected at the latest
   */
  static byte[] json(String publisher, List<Sample> samples, Duration untilNext) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartArray();
      SenmlPack pack = new SenmlPack(json, publisher, untilNext);
      for (Sample sample : samples) {
        pack.add(sample);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void add(Sample next) throws IOException {
    sample = next;
    first = true;
    Vitals v = next.vitals();
    number("bat", "%", v.battery());
    flag("worn", v.worn());
    number("hr", "/min", v.pulse());
    number("spo2", "%", v.saturation());
    number("rr", "/min", v.respiration());
    number("temp", "Cel", v.temperature());
    number("sbp", "mm[Hg]", v.systolic());
    number("dbp", "mm[Hg]", v.diastolic());
    number("steps", "1", v.steps());
    if (Boolean.TRUE.equals(v.oxygen())) {
      flag("o2", true);
    }
    if (v.fall()) {
      flag("fall", true);
    }
  }

  private void number(String name, String unit, Number value) throws IOException {
    if (value != null) {
      start(name);
      json.writeStringField("u", unit);
      json.writeNumberField("v", value.doubleValue());
      json.writeEndObject();
    }
  }

  private void flag(String name, boolean value) throws IOException {
    start(name);
    json.writeBooleanField("vb", value);
    json.writeEndObject();
  }

  /** The first record of a sample carries the base name and time for those that follow. */
  private void start(String name) throws IOException {
    json.writeStartObject();
    if (first) {
      json.writeStringField("bn", sample.device().equals(publisher) ? "" : sample.device() + "/");
      json.writeNumberField("bt", sample.at().getEpochSecond());
      json.writeNumberField("ut", untilNext.toSeconds());
      first = false;
    }
    json.writeStringField("n", name);
  }
}
