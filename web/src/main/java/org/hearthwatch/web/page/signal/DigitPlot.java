package org.hearthwatch.web.page.signal;

import java.util.List;
import java.util.stream.IntStream;

/** How often each last digit was typed, as bars beside the height that chance would give them. */
public record DigitPlot(List<Integer> digits) {

  private static final int HEIGHT = 120;
  private static final int WIDTH = 40;
  private static final int GAP = 8;

  /** A bar: the digit, how often, and where to draw it. */
  public record Bar(int digit, int count, int x, int width, double y, double height) {}

  /** The bars, by digit; none for a signal about readings. */
  public List<Bar> bars() {
    return IntStream.range(0, digits.size()).mapToObj(this::bar).toList();
  }

  /** Where a tenth of all lies. */
  public double expected() {
    return HEIGHT * (1 - sum() / 10.0 / most());
  }

  private Bar bar(int digit) {
    double height = (double) HEIGHT * digits.get(digit) / most();
    return new Bar(digit, digits.get(digit), digit * (WIDTH + GAP), WIDTH, HEIGHT - height, height);
  }

  private int sum() {
    return digits.stream().mapToInt(Integer::intValue).sum();
  }

  private int most() {
    return digits.stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
