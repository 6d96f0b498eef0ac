package org.hearthwatch.compliance.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.Tally;

/**
 * What was counted, by version of a rule: a changed weight does not reach back.
 *
 * @param versions older versions of a rule before newer ones
 */
public record Sheet(List<ObligationCompliance> versions) {

  /** Leaves out the versions under which nothing counts. */
  public Sheet {
    versions = versions.stream().filter(version -> !version.tally().equals(Tally.NONE)).toList();
  }

  /** Weighted in time ÷ due over all rules, four decimals; null when nothing was due. */
  public BigDecimal score() {
    BigDecimal due = weighted(Tally::due);
    return due.signum() == 0 ? null : weighted(Tally::inTime).divide(due, 4, RoundingMode.HALF_UP);
  }

  /** All duties together. */
  public Tally tally() {
    return versions.stream().map(ObligationCompliance::tally).reduce(Tally.NONE, Tally::plus);
  }

  /** How each rule was kept, by code, in the words of its latest version among these. */
  public List<ObligationCompliance> rules() {
    Map<String, ObligationCompliance> rules = new TreeMap<>();
    versions.forEach(
        version ->
            rules.merge(
                version.code(),
                version,
                (older, newer) -> newer.counting(older.tally().plus(newer.tally()))));
    return List.copyOf(rules.values());
  }

  /** One rule of it. */
  public Sheet under(String code) {
    return new Sheet(versions.stream().filter(version -> version.code().equals(code)).toList());
  }

  private BigDecimal weighted(ToIntFunction<Tally> part) {
    return versions.stream()
        .map(rule -> rule.weight().multiply(BigDecimal.valueOf(part.applyAsInt(rule.tally()))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
