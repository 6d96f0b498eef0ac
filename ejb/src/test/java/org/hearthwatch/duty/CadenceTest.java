package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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

  private static List<String> openings(List<Occurrence> found) {
    return found.stream().map(one -> one.opensAt().toString()).toList();
  }

  @Test
  void opens_its_first_duty_when_the_placement_begins() {
    List<Occurrence> found = cadence("P7D", "P2D").between(PLACED, PLACED, PLACED);

    assertThat(found).singleElement().extracting(Occurrence::opensAt).isEqualTo(PLACED);
  }

  @Test
  void is_due_when_the_period_and_the_grace_have_passed() {
    Occurrence first = cadence("P7D", "P2D").between(PLACED, PLACED, PLACED).get(0);

    // Calendar days: from midnight of 31 January in Shanghai, seven days, and two more.
    assertThat(first.dueAt()).isEqualTo("2026-02-08T16:00:00Z");
  }

  @Test
  void lapses_when_the_next_duty_is_due() {
    List<Occurrence> found =
        cadence("P7D", "P2D").between(PLACED, PLACED, PLACED.plusSeconds(8 * 86_400));

    assertThat(found).hasSize(2);
    assertThat(found.get(0).lapsesAt()).isEqualTo(found.get(1).dueAt());
  }

  @Test
  void counts_months_from_the_anchor_so_that_the_31st_comes_back_after_february() {
    Instant until = Instant.parse("2026-04-30T00:00:00Z");

    List<Occurrence> found = cadence("P1M", "P5D").between(PLACED, PLACED, until);

    assertThat(openings(found))
        .containsExactly(
            "2026-01-31T06:30:00Z", // the placement itself
            "2026-02-27T16:00:00Z", // 28 February in Shanghai
            "2026-03-30T16:00:00Z", // 31 March
            "2026-04-29T16:00:00Z"); // 30 April
  }

  @Test
  void in_hours_keeps_the_hour_of_the_anchor() {
    Instant until = PLACED.plusSeconds(2 * 86_400);

    List<Occurrence> found = cadence("PT24H", "PT0S").between(PLACED, PLACED, until);

    assertThat(openings(found))
        .containsExactly("2026-01-31T06:30:00Z", "2026-02-01T06:30:00Z", "2026-02-02T06:30:00Z");
    assertThat(found.get(0).dueAt()).isEqualTo(found.get(1).opensAt());
  }

  @Test
  void opens_nothing_for_periods_that_ended_before_supervision_began() {
    Instant supervised = PLACED.plusSeconds(20 * 86_400);

    List<Occurrence> found = cadence("P7D", "P2D").between(PLACED, supervised, supervised);

    assertThat(openings(found)).containsExactly("2026-02-13T16:00:00Z");
  }

  @Test
  void opens_nothing_before_its_subject_exists() {
    assertThat(cadence("P1D", "PT12H").between(PLACED, PLACED, PLACED.minusSeconds(86_400)))
        .isEmpty();
  }
}
