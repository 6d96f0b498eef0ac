package org.hearthwatch.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A moment that somebody tells")
class MomentsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

  private static boolean isAccepted(Instant told) {
    Faults faults = new Faults();
    Moments.checkPast(faults, "occurredAt", told, NOW);
    return faults.none();
  }

  @Test
  void may_be_ahead_of_the_server_by_five_minutes_and_no_more() {
    assertThat(isAccepted(NOW.plusSeconds(300))).isTrue();
    assertThat(isAccepted(NOW.plusSeconds(301))).isFalse();
  }

  @Test
  void counts_as_now_when_it_is_ahead_or_missing() {
    assertThat(Moments.settle(NOW.plusSeconds(200), NOW)).isEqualTo(NOW);
    assertThat(Moments.settle(null, NOW)).isEqualTo(NOW);
  }

  @Test
  void counts_as_told_when_it_is_past() {
    assertThat(Moments.settle(NOW.minusSeconds(1), NOW)).isEqualTo(NOW.minusSeconds(1));
  }
}
