package org.hearthwatch.telemetry.adapter;

import java.io.IOException;
import java.time.Instant;
import org.hearthwatch.telemetry.model.PackRules;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.hearthwatch.telemetry.model.VitalsPack;

/** From the bytes of a message to a judged pack; never throws, whatever arrives. */
final class PackParser {
  /** A gateway's full pack of 200 devices and ten readings is about 100 kB of JSON. */
  static final int MAX_BYTES = 256 * 1024;

  private PackParser() {}

  static VitalsPack parse(byte[] payload, String contentType, String publisher, Instant now) {
    if (payload.length > MAX_BYTES) {
      return VitalsPack.refused(RejectionReason.PACK_TOO_LARGE);
    }
    SenmlFormat format = SenmlFormat.of(contentType, payload);
    if (format == null) {
      return VitalsPack.refused(RejectionReason.FORMAT_UNKNOWN);
    }
    try {
      return new PackRules(publisher, now).judge(SenmlReader.read(payload, format));
    } catch (IOException | RuntimeException e) {
      // Whatever a parser throws at hostile bytes is the sender's fault, not a reason to stop.
      return VitalsPack.refused(RejectionReason.PACK_MALFORMED);
    }
  }
}
