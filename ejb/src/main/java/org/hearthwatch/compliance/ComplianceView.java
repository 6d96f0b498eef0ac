package org.hearthwatch.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.registry.Named;

/**
 * A compliance figure with what it is made of.
 *
 * @param from first day of the window, in Shanghai
 * @param to last day of the window, included
 * @param asOf the moment at which it is judged
 * @param knownAt evidence recorded later does not count
 * @param score weighted in time ÷ due, 0 to 1; null when nothing was due
 */
public record ComplianceView(
    ComplianceSubject kind,
    Named subject,
    LocalDate from,
    LocalDate to,
    Instant asOf,
    Instant knownAt,
    BigDecimal score,
    Tally tally,
    List<ObligationCompliance> obligations) {

  /** Keeps its own copy of the rules. */
  public ComplianceView {
    obligations = List.copyOf(obligations);
  }
}
