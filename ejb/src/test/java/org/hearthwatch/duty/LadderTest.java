package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hearthwatch.duty.model.Ladder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The ladder of a rule")
class LadderTest {

  private static final Instant DUE = Instant.parse("2026-03-10T16:00:00Z");
  private static final Ladder LADDER =
      Ladder.parse("-P1D ACCOUNTABLE; PT0S ACCOUNTABLE; P1D STATION; P3D PREFECTURE");

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T00:00:00Z, 0", // long before: the reminder is to come
    "2026-03-09T16:00:00Z, 0", // the reminder, now
    "2026-03-10T15:59:59Z, 0",
    "2026-03-10T16:00:00Z, 1",
    "2026-03-13T15:00:00Z, 2", // nobody climbed for days: only the station is told
    "2026-04-01T00:00:00Z, 3"
  })
  void says_which_rung_is_next_to_be_told(Instant moment, int rung) {
    assertThat(LADDER.nextAt(DUE, moment)).hasValue(rung);
  }

  @Test
  void has_a_time_for_each_rung_and_none_beyond() {
    assertThat(LADDER.reachedAt(0, DUE)).isEqualTo("2026-03-09T16:00:00Z");
    assertThat(LADDER.reachedAt(3, DUE)).isEqualTo("2026-03-13T16:00:00Z");
    assertThat(LADDER.reachedAt(4, DUE)).isNull();
  }

  @Test
  void may_be_empty() {
    assertThat(Ladder.parse("").nextAt(DUE, DUE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P1D",
        "P1D BOSS",
        "soon STATION",
        "P1D STATION; PT1H STATION",
        "P1D STATION; P2D ACCOUNTABLE"
      })
  void cannot_be_unreadable_or_go_down(String text) {
    assertThatThrownBy(() -> Ladder.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
