package org.hearthwatch.alert.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.ReadingKind;

/** Vitals for tests: a person who is well, and changes to that. */
final class Vitals {
  static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  /** The thresholds as they are seeded, and no bounds of a person's own. */
  static final Limits LIMITS =
      new Limits(5, 7, new Bound(12.0, 32.0), 1, Duration.ofMinutes(5), Map.of());

  private final Map<ReadingKind, CurrentVitals.Observed> newest = new EnumMap<>(ReadingKind.class);
  private final Map<ReadingKind, Instant> lastTrue = new EnumMap<>(ReadingKind.class);

  static Vitals none() {
    return new Vitals();
  }

  /** All seven NEWS2 parameters normal, measured at that moment. */
  static Vitals wellAt(Instant at) {
    return new Vitals()
        .with(ReadingKind.RR, 16, at)
        .with(ReadingKind.SPO2, 97, at)
        .with(ReadingKind.O2, 0, at)
        .with(ReadingKind.SBP, 125, at)
        .with(ReadingKind.HR, 72, at)
        .with(ReadingKind.ACVPU, 0, at)
        .with(ReadingKind.TEMP, 36.6, at);
  }

  /** NEWS2 of 8: respiration 3, saturation 3, pulse 2. */
  static Vitals veryIllAt(Instant at) {
    return wellAt(at)
        .with(ReadingKind.RR, 26, at)
        .with(ReadingKind.SPO2, 90, at)
        .with(ReadingKind.HR, 120, at);
  }

  /** NEWS2 of 5 without any single 3: saturation 2, pulse 2, temperature 1. */
  static Vitals illAt(Instant at) {
    return wellAt(at)
        .with(ReadingKind.SPO2, 93, at)
        .with(ReadingKind.HR, 120, at)
        .with(ReadingKind.TEMP, 38.5, at);
  }

  Vitals with(ReadingKind kind, double value, Instant at) {
    newest.put(kind, new CurrentVitals.Observed(value, at));
    if (kind.form() == ReadingKind.Form.FLAG && value != 0) {
      lastTrue.put(kind, at);
    }
    return this;
  }

  Vitals without(ReadingKind kind) {
    newest.remove(kind);
    return this;
  }

  Vitals movedAt(Instant at) {
    lastTrue.put(ReadingKind.STEPS, at);
    return this;
  }

  CurrentVitals current() {
    return new CurrentVitals(newest, lastTrue);
  }
}
