package org.hearthwatch.telemetry.adapter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Small translations between Java and PostgreSQL. */
final class Sql {
  private Sql() {}

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** Text that a text column takes: no NUL, and no longer than what helps a reader. */
  static String text(String text, int most) {
    String clean = text.replace('\0', '\uFFFD');
    return clean.length() <= most ? clean : clean.substring(0, most);
  }
}
