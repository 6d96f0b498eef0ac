package org.hearthwatch.screening.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearthwatch.screening.Evidence;

/**
 * Looks at the last digits of typed values. Of many honest measurements each digit ends about a
 * tenth; invented or rounded ones prefer some. Pearson's chi-square with 9 degrees of freedom says
 * how unlikely the counts are. A signal needs both: counts that come about by chance once in ten
 * thousand times, and a digit that ends at least three tenths of all, so that neither a preference
 * that matters to nobody among many values gives a signal, nor an instrument that shows even
 * numbers only. Temperatures are left out: they hardly differ by more than a few tenths, so that
 * their last digits are not left to chance in honest hands either.
 */
public final class DigitScreen {
  /** Fewer values say nothing. */
  public static final int ENOUGH = 100;

  /** The upper 0.0001 quantile of chi-square with 9 degrees of freedom. */
  static final double RARE = 33.72;

  private static final double MUCH = 0.3;
  private static final int TEN = 10;

  private DigitScreen() {}

  /** The evidence, if the digits of this field are not left to chance. */
  public static Optional<Evidence> judge(String reading, List<Integer> lastDigits) {
    int count = lastDigits.size();
    if (count < ENOUGH) {
      return Optional.empty();
    }
    int[] digits = new int[TEN];
    lastDigits.forEach(digit -> digits[digit]++);
    double expected = count / (double) TEN;
    double chiSquare = 0;
    int most = 0;
    List<Integer> counts = new ArrayList<>();
    for (int digit : digits) {
      chiSquare += (digit - expected) * (digit - expected) / expected;
      most = Math.max(most, digit);
      counts.add(digit);
    }
    return chiSquare >= RARE && most >= MUCH * count
        ? Optional.of(new Evidence(List.of(), reading, count, chiSquare, counts))
        : Optional.empty();
  }
}
