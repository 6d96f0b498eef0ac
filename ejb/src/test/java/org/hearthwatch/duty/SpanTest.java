package org.hearthwatch.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hearthwatch.duty.model.GradeTable;
import org.hearthwatch.duty.model.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Time allowed")
class SpanTest {

  private static final Instant START = Instant.parse("2026-01-31T04:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT15M, 2026-01-31T04:15:00Z",
    "PT24H, 2026-02-01T04:00:00Z",
    "P7D,   2026-02-07T04:00:00Z",
    "P1M,   2026-02-28T04:00:00Z",
    "P1Y,   2027-01-31T04:00:00Z",
    "PT0S,  2026-01-31T04:00:00Z"
  })
  void follows_the_clock_in_hours_and_the_calendar_of_Shanghai_in_days(String iso, Instant end) {
    assertThat(Span.of(iso).after(START)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "A, P60D",
    "C, P60D",
    "D, P30D",
    "F, P30D",
    "G, P7D",
    "I, P7D",
    "J, PT24H",
    "L, PT24H"
  })
  void goes_by_the_grade_of_a_finding(char grade, String iso) {
    GradeTable table = GradeTable.parse("J-L PT24H; G-I P7D; D-F P30D; A-C P60D");

    assertThat(table.spanOf(grade)).isEqualTo(Span.of(iso));
  }

  @Test
  void is_refused_for_a_grade_outside_the_grid() {
    GradeTable table = GradeTable.parse("A-C P60D");

    assertThatThrownBy(() -> table.spanOf('M')).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.spanOf(null)).isInstanceOf(IllegalArgumentException.class);
  }
}
