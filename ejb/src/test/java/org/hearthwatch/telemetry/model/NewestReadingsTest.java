package org.hearthwatch.telemetry.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody has moved")
class NewestReadingsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private final NewestReadings readings = new NewestReadings();

  @Test
  void whenTheyHaveMoreStepsThanBefore() {
    row(0, ReadingKind.STEPS, 490);
    row(60, ReadingKind.STEPS, 500);
    row(120, ReadingKind.STEPS, 500);
    assertThat(readings.vitals().movedAt()).contains(NOON.plusSeconds(60));
  }

  @Test
  void notWhenTheCountBeginsAnewAtMidnight() {
    row(0, ReadingKind.STEPS, 9_000);
    row(60, ReadingKind.STEPS, 0);
    assertThat(readings.vitals().movedAt()).isEmpty();
  }

  @Test
  void whenTheyLeftTheBed() {
    row(60, ReadingKind.BED, 0);
    row(30, ReadingKind.BED, 1);
    row(0, ReadingKind.BED, 1);
    assertThat(readings.vitals().movedAt()).contains(NOON.plusSeconds(30));
  }

  private void row(int second, ReadingKind kind, double value) {
    ReadingRow row = new ReadingRow(new MomentKey("band", NOON.plusSeconds(second)));
    row.put(kind, value);
    readings.take(row);
  }
}
