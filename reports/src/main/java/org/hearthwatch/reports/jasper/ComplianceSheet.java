package org.hearthwatch.reports.jasper;

import java.util.List;
import org.hearthwatch.reports.ComplianceReport;
import org.hearthwatch.reports.Provenance;

/** The compliance report made ready for its template. */
final class ComplianceSheet {

  private ComplianceSheet() {}

  static Sheet of(ComplianceReport report, Wording w) {
    return Sheet.of("compliance", report, w, head(report, w));
  }

  private static Head head(ComplianceReport report, Wording w) {
    Provenance made = report.provenance();
    String madeAt = w.time(made.madeAt());
    return new Head(
        w.text("compliance.title"),
        w.of(report.subject().name()),
        w.text("subject." + report.subject().kind(), report.subject().code()),
        made.number(),
        w.text("footer.origin", made.number(), madeAt, w.of(made.madeBy())),
        w.text("footer.compliance", w.time(report.asOf()), w.time(report.knownAt())),
        facts(report, w));
  }

  private static List<Fact> facts(ComplianceReport report, Wording w) {
    String period = w.text("fact.period.value", w.date(report.from()), w.date(report.to()));
    String knownAt = w.text("fact.knownAt.value", w.time(report.knownAt()));
    Provenance made = report.provenance();
    return List.of(
        new Fact(w.text("fact.period"), period),
        new Fact(w.text("fact.asOf"), w.time(report.asOf())),
        new Fact(w.text("fact.knownAt"), knownAt),
        new Fact(w.text("fact.madeAt"), w.time(made.madeAt())),
        new Fact(w.text("fact.madeBy"), w.of(made.madeBy())));
  }
}
