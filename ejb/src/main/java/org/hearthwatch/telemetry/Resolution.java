package org.hearthwatch.telemetry;

import java.time.Duration;
import java.time.Instant;

/** The spans by which readings are summed up; days are those of Asia/Shanghai. */
public enum Resolution {
  /** Full minutes. */
  MINUTE(Duration.ofMinutes(1)),
  /** Full hours. */
  HOUR(Duration.ofHours(1)),
  /** Days, from midnight to midnight. */
  DAY(Duration.ofDays(1));

  /** A midnight in Shanghai; China has had no summer time since 1991. */
  public static final Instant ORIGIN = Instant.parse("2019-12-31T16:00:00Z");

  private final Duration width;

  Resolution(Duration width) {
    this.width = width;
  }

  /** How long one span is. */
  public Duration width() {
    return width;
  }

  /** The beginning of the span in which a moment lies. */
  public Instant floor(Instant moment) {
    long since = Duration.between(ORIGIN, moment).toSeconds();
    return ORIGIN.plusSeconds(Math.floorDiv(since, width.toSeconds()) * width.toSeconds());
  }
}
