package org.hearthwatch.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

/**
 * A rule of the catalogue as people read it, in the version that is valid now.
 *
 * @param inForce whether duties are opened under it; false while the product cannot take its
 *     evidence yet
 * @param trigger what opens a duty
 * @param within how long one has
 * @param accountableRole realm name of the role that answers for it
 * @param source the clause it rests on
 * @param sourceStatus CONFIRMED, SECONDARY, INTERVAL_UNCONFIRMED or UNCONFIRMED
 * @param weight how much it counts in a compliance score
 */
public record ObligationView(
    String code,
    SubjectKind subjectKind,
    Instant validFrom,
    boolean inForce,
    String titleZh,
    String titleEn,
    String trigger,
    String within,
    String accountableRole,
    String evidence,
    String source,
    String sourceStatus,
    BigDecimal weight) {

  /** The title in the language of the reader. */
  public String titleIn(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? titleZh : titleEn;
  }
}
