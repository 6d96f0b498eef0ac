package org.hearthwatch.compliance.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutyView;

/**
 * Judges duties as of a moment, as known at another. A duty counts once it is due, or once it was
 * fulfilled; what is still open within its time is neither kept nor broken and does not count.
 */
public record Assessment(Instant asOf, Instant knownAt) {

  /** How each rule was kept, by code. */
  public List<ObligationCompliance> byObligation(List<DutyView> duties) {
    Map<String, List<DutyView>> rules =
        duties.stream()
            .collect(
                Collectors.groupingBy(DutyView::obligation, TreeMap::new, Collectors.toList()));
    return rules.values().stream().map(this::obligation).toList();
  }

  /** Weighted in time ÷ due over all rules; null when nothing was due. */
  public static BigDecimal score(List<ObligationCompliance> obligations) {
    BigDecimal inTime = BigDecimal.ZERO;
    BigDecimal due = BigDecimal.ZERO;
    for (ObligationCompliance rule : obligations) {
      inTime = inTime.add(rule.weight().multiply(BigDecimal.valueOf(rule.tally().inTime())));
      due = due.add(rule.weight().multiply(BigDecimal.valueOf(rule.tally().due())));
    }
    return due.signum() == 0 ? null : inTime.divide(due, 4, RoundingMode.HALF_UP);
  }

  /** The duty as one count. */
  public Tally count(DutyView duty) {
    DutyState state = duty.times().stateAt(asOf, knownAt);
    return switch (state) {
      case FULFILLED -> new Tally(1, 1, 0, 0, 0);
      case FULFILLED_LATE -> new Tally(1, 0, 1, 0, 0);
      case OVERDUE, MISSED -> new Tally(1, 0, 0, 1, 0);
      case WAIVED -> new Tally(0, 0, 0, 0, 1);
      case OPEN, DUE_SOON -> Tally.NONE;
    };
  }

  private ObligationCompliance obligation(List<DutyView> duties) {
    DutyView any = duties.get(duties.size() - 1);
    Tally tally = duties.stream().map(this::count).reduce(Tally.NONE, Tally::plus);
    return new ObligationCompliance(
        any.obligation(),
        any.titleZh(),
        any.titleEn(),
        any.source(),
        any.sourceStatus(),
        any.weight(),
        tally);
  }
}
