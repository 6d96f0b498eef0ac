package org.hearthwatch.stack.simulate.vitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingTest {
  private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

  /** As Hearthwatch writes it. */
  private static final List<String> EXPORT =
      List.of(
          "\uFEFF\"observedAt\",\"hr [/min]\",\"temp [Cel]\",\"fall\"",
          "\"2026-02-01T08:00:00+08:00\",\"71\",\"36.5\",\"\"",
          "\"2026-02-01T08:01:00+08:00\",\"74\",\"\",\"true\"",
          "\"Taken by Zhou Anlan, 2026-02-02, for the doctor\"");

  @Test
  void playsWhatWasExportedFromItsFirstRowOnAndStartsOver() {
    Recording recording = Recording.of(EXPORT, BEGIN);

    assertThat(at(recording, 0).pulse()).isEqualTo(71);
    assertThat(at(recording, 0).temperature()).isEqualTo(36.5);
    assertThat(at(recording, 59).pulse()).isEqualTo(71);
    assertThat(at(recording, 60).pulse()).isEqualTo(74);
    assertThat(at(recording, 60).fall()).isTrue();
    assertThat(at(recording, 61).pulse()).as("once more").isEqualTo(71);
  }

  @Test
  void isRefusedWithoutARow() {
    assertThatThrownBy(() -> Recording.of(EXPORT.subList(0, 1), BEGIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Recording.of(List.of("time,hr"), BEGIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Vitals at(Recording recording, int seconds) {
    return recording.at(BEGIN.plusSeconds(seconds), Duration.ofSeconds(1));
  }
}
