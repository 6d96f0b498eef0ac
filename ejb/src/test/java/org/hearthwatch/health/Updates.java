package org.hearthwatch.health;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.health.model.Measurements;
import org.hearthwatch.health.model.Observation;
import org.hearthwatch.registry.PlacementRef;
import org.hearthwatch.shared.Scope;

/** Observations for the cases of this capability. */
final class Updates {

  static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
  static final Instant PLACED = Instant.parse("2026-11-01T00:00:00Z");

  private Updates() {}

  static Measurements nothingMeasured() {
    return new Measurements(null, null, null, null, null);
  }

  static Measurements temperature(String celsius) {
    return new Measurements(new BigDecimal(celsius), null, null, null, null);
  }

  static Measurements pressure(Integer systolic, Integer diastolic) {
    return new Measurements(null, null, systolic, diastolic, null);
  }

  static Measurements weight(String kilograms) {
    return new Measurements(null, null, null, null, new BigDecimal(kilograms));
  }

  static Observation well(Instant at, Measurements measured) {
    return new Observation(at, GeneralState.GOOD, Intake.FULL, Mood.CALM, measured, null);
  }

  static PlacementRef lastingPlacement() {
    Scope.Lines lines = new Scope.Lines("ST-510100-01", "510100", "FC-510100-001", "510100");
    return new PlacementRef(
        UUID.fromString("0192c000-0000-7000-8000-000000000001"),
        UUID.fromString("0192c000-0000-7000-8000-000000000002"),
        lines.station(),
        lines.facility(),
        PLACED,
        null,
        lines);
  }
}
