package org.hearthwatch.web.rest.resource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearthwatch.compliance.ComplianceSubject;
import org.hearthwatch.compliance.ComplianceView;
import org.hearthwatch.compliance.ObligationCompliance;
import org.hearthwatch.compliance.Tally;
import org.hearthwatch.registry.Named;

/**
 * A compliance figure; due = inTime + late + missed, and waived duties are not due.
 *
 * @param backDated those in time whose evidence was recorded after the deadline
 */
public record ComplianceJson(
    ComplianceSubject kind,
    Named subject,
    LocalDate from,
    LocalDate to,
    Instant asOf,
    Instant knownAt,
    BigDecimal score,
    int due,
    int inTime,
    int late,
    int missed,
    int waived,
    int backDated,
    List<Rule> obligations) {

  /** How one rule was kept. */
  public record Rule(
      String code,
      String titleZh,
      String titleEn,
      String source,
      String sourceStatus,
      BigDecimal weight,
      BigDecimal score,
      int due,
      int inTime,
      int late,
      int missed,
      int waived,
      int backDated) {

    static Rule of(ObligationCompliance rule) {
      Tally tally = rule.tally();
      return new Rule(
          rule.code(),
          rule.titleZh(),
          rule.titleEn(),
          rule.source(),
          rule.sourceStatus(),
          rule.weight(),
          tally.score(),
          tally.due(),
          tally.inTime(),
          tally.late(),
          tally.missed(),
          tally.waived(),
          tally.backDated());
    }
  }

  static ComplianceJson of(ComplianceView view) {
    Tally tally = view.tally();
    return new ComplianceJson(
        view.kind(),
        view.subject(),
        view.from(),
        view.to(),
        view.asOf(),
        view.knownAt(),
        view.score(),
        tally.due(),
        tally.inTime(),
        tally.late(),
        tally.missed(),
        tally.waived(),
        tally.backDated(),
        view.obligations().stream().map(Rule::of).toList());
  }
}
