package org.hearthwatch.web.page.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hearthwatch.compliance.Tally;
import org.junit.jupiter.api.Test;

/** A figure never looks better than it is. */
class FiguresTest {

  private final Figures figures = new Figures();

  @Test
  void somethingMissingIsNeverAHundredPerCent() {
    assertThat(figures.percent(new BigDecimal("0.9999"))).isEqualTo("99.9 %");
    assertThat(figures.percent(BigDecimal.ONE)).isEqualTo("100.0 %");
  }

  @Test
  void nothingDueIsUnknownAndNotGood() {
    assertThat(figures.look(null)).isEqualTo("UNKNOWN");
  }

  @Test
  void theLookChangesAtItsLimits() {
    assertThat(figures.look(new BigDecimal("0.95"))).isEqualTo("GOOD");
    assertThat(figures.look(new BigDecimal("0.9499"))).isEqualTo("FAIR");
    assertThat(figures.look(new BigDecimal("0.7999"))).isEqualTo("MISSED");
  }

  @Test
  void theBarsPartsAreSharesOfWhatWasDue() {
    assertThat(figures.share(1, new Tally(8, 5, 1, 2, 0, 0))).isEqualTo("12.50");
    assertThat(figures.share(0, Tally.NONE)).isEqualTo("0");
  }
}
