package org.hearthwatch.compliance.model;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.Outcome;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.duty.DutyTimes;
import org.hearthwatch.duty.DutyView;

/**
 * Judges duties as of a moment, as known at another. A duty counts once it is due, or once it was
 * fulfilled; what is still open within its time is neither kept nor broken and does not count.
 */
public record Assessment(Instant asOf, Instant knownAt) {

  /** The figure that these duties make, each weighted as the rule was when it opened. */
  public Sheet of(Collection<DutyView> duties) {
    Map<ObligationCompliance, Tally> versions = new LinkedHashMap<>();
    duties.forEach(duty -> versions.merge(rule(duty), count(duty), Tally::plus));
    return new Sheet(
        versions.entrySet().stream()
            .map(version -> version.getKey().counting(version.getValue()))
            .toList());
  }

  /** As what the duty counts; empty when it does not count yet. */
  public Optional<Outcome> outcome(DutyTimes times) {
    return switch (times.stateAt(asOf, knownAt)) {
      case FULFILLED -> Optional.of(times.isBackDated() ? Outcome.BACK_DATED : Outcome.IN_TIME);
      case FULFILLED_LATE -> Optional.of(Outcome.LATE);
      case OVERDUE, MISSED -> Optional.of(Outcome.MISSED);
      case WAIVED -> Optional.of(Outcome.WAIVED);
      case OPEN, DUE_SOON -> Optional.empty();
    };
  }

  private Tally count(DutyView duty) {
    return outcome(duty.times()).map(Tally::one).orElse(Tally.NONE);
  }

  private static ObligationCompliance rule(DutyView duty) {
    return new ObligationCompliance(
        duty.obligation(),
        duty.titleZh(),
        duty.titleEn(),
        duty.source(),
        duty.sourceStatus(),
        duty.weight(),
        Tally.NONE);
  }
}
