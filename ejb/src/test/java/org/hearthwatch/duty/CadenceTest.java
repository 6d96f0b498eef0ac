package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.hearthwatch.duty.model.Cadence;
import org.hearthwatch.duty.model.Cadence.Occurrence;
import org.hearthwatch.duty.model.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A recurring rule")
class CadenceTest {

  private static final Instant PLACED = Instant.parse("2026-01-31T06:30:00Z"); // 14:30 in Shanghai

  private static Cadence cadence(String period, String grace) {
    return new Cadence(Span.of(period), Span.of(grace));
  }

  private static Occurrence occurrence(Cadence cadence, int n) {
    return cadence.occurrence(cadence.anchor(PLACED), n);
  }

  @Test
  void counts_calendar_periods_from_the_midnight_before_and_others_from_the_moment() {
    assertThat(cadence("P7D", "P2D").anchor(PLACED)).isEqualTo("2026-01-30T16:00:00Z");
    assertThat(cadence("PT24H", "PT0S").anchor(PLACED)).isEqualTo(PLACED);
  }

  @Test
  void is_due_when_the_period_and_the_grace_have_passed() {
    // Calendar days: from midnight of 31 January in Shanghai, seven days, and two more.
    assertThat(occurrence(cadence("P7D", "P2D"), 0).dueAt()).isEqualTo("2026-02-08T16:00:00Z");
  }

  @Test
  void lapses_when_the_next_duty_is_due() {
    Cadence weekly = cadence("P7D", "P2D");

    assertThat(occurrence(weekly, 0).lapsesAt()).isEqualTo(occurrence(weekly, 1).dueAt());
  }

  @Test
  void counts_months_from_the_anchor_so_that_the_31st_comes_back_after_february() {
    Cadence monthly = cadence("P1M", "P5D");

    assertThat(IntStream.range(0, 4).mapToObj(n -> occurrence(monthly, n).opensAt().toString()))
        .containsExactly(
            "2026-01-30T16:00:00Z", // 31 January in Shanghai
            "2026-02-27T16:00:00Z", // 28 February
            "2026-03-30T16:00:00Z", // 31 March
            "2026-04-29T16:00:00Z"); // 30 April
  }
}
