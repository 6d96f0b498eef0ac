package org.hearthwatch.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthwatch.inspection.model.InterviewDraw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The draw for private interviews")
class InterviewDrawTest {

  private static final List<UUID> PEOPLE =
      IntStream.range(0, 50).mapToObj(n -> new UUID(7, n)).toList();

  private static InterviewDraw draw(String seed, int pool) {
    return new InterviewDraw(Visits.ID, seed, pool, Visits.INSPECTOR, Visits.THERE);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "30, 3", "31, 4", "60, 6", "733, 74"})
  void takes_a_tenth_but_at_least_three(int pool, int wanted) {
    assertThat(draw("s", pool).wanted()).isEqualTo(wanted);
  }

  @Test
  void can_be_repeated_by_whoever_knows_the_seed_in_whatever_order_people_are_listed() {
    List<UUID> other = new java.util.ArrayList<>(PEOPLE);
    Collections.reverse(other);

    assertThat(draw("a1", 50).order(other)).isEqualTo(draw("a1", 50).order(PEOPLE));
  }

  @Test
  void comes_out_differently_with_another_seed() {
    assertThat(draw("a2", 50).order(PEOPLE)).isNotEqualTo(draw("a1", 50).order(PEOPLE));
  }

  /** 600 draws of one in 50: each comes first 12 times on average; nobody more than 30 times. */
  @Test
  void prefers_nobody() {
    assertThat(
            Stream.iterate(0, n -> n + 1)
                .limit(600)
                .map(n -> draw("seed-" + n, 50).order(PEOPLE).get(0))
                .collect(
                    java.util.stream.Collectors.groupingBy(
                        one -> one, java.util.stream.Collectors.counting()))
                .values())
        .hasSize(50)
        .allMatch(times -> times <= 30);
  }
}
