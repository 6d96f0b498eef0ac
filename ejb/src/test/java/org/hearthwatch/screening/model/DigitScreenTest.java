package org.hearthwatch.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.screening.Evidence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The last digits of typed values")
class DigitScreenTest {

  @Test
  void areASignalWithTheirCountsWhenOneIsPreferred() {
    // 120 values, 84 of them ending in 0: (84-12)²/12 + 9·(4-12)²/12 = 432 + 48.
    List<Integer> digits = new ArrayList<>(Collections.nCopies(84, 0));
    for (int digit = 1; digit < 10; digit++) {
      digits.addAll(Collections.nCopies(4, digit));
    }
    Evidence evidence = judge(digits).orElseThrow();
    assertThat(evidence.statistic()).isCloseTo(480, within(1e-9));
    assertThat(evidence.count()).isEqualTo(120);
    assertThat(evidence.reading()).isEqualTo("pulse");
    assertThat(evidence.digits()).containsExactly(84, 4, 4, 4, 4, 4, 4, 4, 4, 4);
  }

  @Test
  void areNoneWhenTheyAreLeftToChance() {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      digits.add(i % 10);
    }
    assertThat(judge(digits)).isEmpty();
  }

  @Test
  void areNoneOfFewValues() {
    assertThat(judge(Collections.nCopies(DigitScreen.ENOUGH - 1, 0))).isEmpty();
    assertThat(judge(Collections.nCopies(DigitScreen.ENOUGH, 0))).isPresent();
  }

  @Test
  void areNoneOfAnInstrumentThatShowsEvenNumbersOnly() {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      digits.add(i % 5 * 2);
    }
    assertThat(judge(digits)).isEmpty();
  }

  private static Optional<Evidence> judge(List<Integer> digits) {
    return DigitScreen.judge("pulse", digits);
  }
}
