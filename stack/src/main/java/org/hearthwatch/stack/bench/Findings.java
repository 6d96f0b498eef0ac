package org.hearthwatch.stack.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearthwatch.stack.Progress;

/** What was measured, told line by line and at the end as one JSON object. */
final class Findings {

  private final Progress progress;
  private final Map<String, Object> all = new LinkedHashMap<>();

  Findings(Progress progress) {
    this.progress = progress;
  }

  void step(String doing) {
    progress.say("… " + doing);
  }

  void took(String what, Timings timings) {
    progress.say(String.format(Locale.ROOT, "%-46s %s", what, timings.inWords()));
    all.put(
        what,
        Map.of(
            "p50Ms", round(timings.median()),
            "p95Ms", round(timings.percentile(95)),
            "minMs", round(timings.percentile(0)),
            "maxMs", round(timings.percentile(100)),
            "n", timings.millis().size()));
  }

  void number(String what, double value) {
    progress.say(String.format(Locale.ROOT, "%-46s %,.2f", what, value));
    all.put(what, round(value));
  }

  void count(String what, long many) {
    progress.say(String.format(Locale.ROOT, "%-46s %,d", what, many));
    all.put(what, many);
  }

  String json() {
    try {
      return new ObjectMapper().writeValueAsString(all);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
