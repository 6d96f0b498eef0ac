package org.hearthwatch.compliance;

import java.math.BigDecimal;
import java.util.Locale;

/** How one rule was kept. */
public record ObligationCompliance(
    String code,
    String titleZh,
    String titleEn,
    String source,
    String sourceStatus,
    BigDecimal weight,
    Tally tally) {

  /** The rule's title in the language of the reader. */
  public String titleIn(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? titleZh : titleEn;
  }

  /** The same rule with another count. */
  public ObligationCompliance counting(Tally other) {
    return new ObligationCompliance(code, titleZh, titleEn, source, sourceStatus, weight, other);
  }
}
