package org.hearthwatch.reports.jasper;

import java.util.ArrayList;
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
    return new Head(
        w.text("compliance.title"),
        w.of(report.subject().name()),
        w.text("subject." + report.subject().kind(), report.subject().code()),
        made.number(),
        w.text(
            "footer.origin",
            made.number(),
            w.text("footer.compliance", w.time(report.asOf()), w.time(report.knownAt()))),
        w.text("footer.made", w.time(made.madeAt()), w.of(made.madeBy())),
        facts(report, w));
  }

  private static List<Facts> facts(ComplianceReport report, Wording w) {
    String period = w.text("fact.period.value", w.date(report.from()), w.date(report.to()));
    String knownAt = w.text("fact.knownAt.value", w.time(report.knownAt()));
    List<Facts> facts =
        new ArrayList<>(
            List.of(
                Facts.one(w.text("fact.period"), period),
                Facts.one(w.text("fact.asOf"), w.time(report.asOf())),
                Facts.one(w.text("fact.knownAt"), knownAt)));
    facts.addAll(Sheet.made(report.provenance(), w));
    if (report.unlisted() > 0) {
      String listed =
          w.text(
              "fact.listed.value",
              w.count(report.missed().size()),
              w.count(report.missed().size() + report.unlisted()));
      facts.add(Facts.one(w.text("fact.listed"), listed));
    }
    return facts;
  }
}
