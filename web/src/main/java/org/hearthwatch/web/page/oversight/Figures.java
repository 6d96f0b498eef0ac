package org.hearthwatch.web.page.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.web.i18n.ReaderLanguage;

/** Compliance figures as people read them. */
@Named("figures")
@RequestScoped
public class Figures {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal GOOD = new BigDecimal("0.95");
  private static final BigDecimal FAIR = new BigDecimal("0.80");

  @Inject private ReaderLanguage language;

  /** E.g. 93.4 %; never rounded up to 100 while something is missing. */
  public String percent(BigDecimal score) {
    return score == null
        ? language.say("Oversight", "nothing.due")
        : score.multiply(HUNDRED).setScale(1, RoundingMode.DOWN).toPlainString() + " %";
  }

  /** How a score looks: good from 95 %, fair from 80 %, else poor; unknown when nothing was due. */
  public String look(BigDecimal score) {
    if (score == null) {
      return "UNKNOWN";
    }
    return score.compareTo(GOOD) >= 0 ? "GOOD" : score.compareTo(FAIR) >= 0 ? "FAIR" : "MISSED";
  }

  /** The share of a part in what was due, for the width of a bar, in per cent. */
  public String share(int part, Tally tally) {
    return tally.due() == 0
        ? "0"
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(tally.due()), 2, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
