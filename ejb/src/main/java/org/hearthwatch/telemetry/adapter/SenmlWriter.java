package org.hearthwatch.telemetry.adapter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hearthwatch.telemetry.HandedObservation;

/** Writes an observation as the SenML pack (RFC 8428) that its device would have published. */
final class SenmlWriter {
  private static final int NANO_DIGITS = 9;

  private SenmlWriter() {}

  static byte[] json(HandedObservation handed) {
    ArrayNode pack = JsonNodeFactory.instance.arrayNode();
    for (HandedObservation.Value value : handed.values()) {
      ObjectNode record = pack.addObject().put("n", value.kind().label());
      record.put("t", seconds(handed.observedAt()));
      if (value.number() != null) {
        record.put("u", value.unit()).put("v", value.number());
      }
      if (value.flag() != null) {
        record.put("vb", value.flag());
      }
    }
    return pack.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static BigDecimal seconds(Instant at) {
    return BigDecimal.valueOf(at.getEpochSecond())
        .add(BigDecimal.valueOf(at.getNano(), NANO_DIGITS));
  }
}
