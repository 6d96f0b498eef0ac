package org.hearthwatch.telemetry.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.CurrentVitals.Observed;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.model.NewestReadings;

/** How current vitals are written in their table. */
final class CurrentVitalsText {

  private static final ObjectMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, double[]>> VALUES = new TypeReference<>() {};
  private static final TypeReference<Map<String, Long>> MOMENTS = new TypeReference<>() {};

  private CurrentVitalsText() {}

  static String newest(CurrentVitals vitals) {
    Map<String, Object[]> values = new TreeMap<>();
    vitals
        .newest()
        .forEach(
            (kind, observed) ->
                values.put(kind.label(), new Object[] {observed.value(), micros(observed.at())}));
    return text(values);
  }

  static String lastTrue(CurrentVitals vitals) {
    Map<String, Long> moments = new TreeMap<>();
    vitals.lastTrue().forEach((kind, at) -> moments.put(kind.label(), micros(at)));
    return text(moments);
  }

  /** Adds what was written to what is known. */
  static void read(String newest, String lastTrue, NewestReadings into) {
    try {
      JSON.readValue(newest, VALUES)
          .forEach(
              (name, value) ->
                  into.take(
                      ReadingKind.ofLabel(name), new Observed(value[0], instant((long) value[1]))));
      JSON.readValue(lastTrue, MOMENTS)
          .forEach((name, at) -> into.wasTrue(ReadingKind.ofLabel(name), instant(at)));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Current vitals are not what we wrote", unreadable);
    }
  }

  private static String text(Object values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  private static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
