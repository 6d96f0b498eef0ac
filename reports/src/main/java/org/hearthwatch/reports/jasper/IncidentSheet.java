package org.hearthwatch.reports.jasper;

import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.reports.IncidentReport;
import org.hearthwatch.reports.IncidentReport.FirstReport;
import org.hearthwatch.reports.IncidentReport.Resident;
import org.hearthwatch.reports.Provenance;

/** The incident report made ready for its template. */
final class IncidentSheet {

  private IncidentSheet() {}

  static Sheet of(IncidentReport report, Wording w) {
    Sheet sheet = Sheet.of("incident", report, w, head(report, w));
    sheet.parameters().put("FIRST_REPORT_FACTS", firstReportFacts(report, w));
    return sheet;
  }

  private static Head head(IncidentReport report, Wording w) {
    Provenance made = report.provenance();
    String madeAt = w.time(made.madeAt());
    return new Head(
        w.text("incident.title"),
        w.of(report.kind()),
        w.text("incident.note", report.incidentNumber()),
        made.number(),
        w.text("footer.origin", made.number(), madeAt, w.of(made.madeBy())),
        w.text("footer.incident", w.time(report.knownAt())),
        facts(report, w));
  }

  private static List<Fact> facts(IncidentReport report, Wording w) {
    String facility =
        w.text("incident.facility.value", w.of(report.facility()), report.facilityCode());
    Provenance made = report.provenance();
    return List.of(
        new Fact(w.text("incident.facility"), facility),
        new Fact(w.text("incident.resident"), resident(report.resident(), w)),
        new Fact(w.text("incident.occurredAt"), w.time(report.occurredAt())),
        new Fact(w.text("incident.awareAt"), w.time(report.awareAt())),
        new Fact(w.text("incident.recordedAt"), w.time(report.recordedAt())),
        new Fact(w.text("incident.recordedBy"), w.of(report.recordedBy())),
        new Fact(w.text("fact.knownAt"), w.text("fact.knownAt.value", w.time(report.knownAt()))),
        new Fact(w.text("fact.madeAt"), w.time(made.madeAt())),
        new Fact(w.text("fact.madeBy"), w.of(made.madeBy())));
  }

  private static String resident(Resident person, Wording w) {
    if (person == null) {
      return w.text("incident.resident.none");
    }
    String key = person.unidentified() ? "unidentified" : "value";
    return w.text("incident.resident." + key, person.name(), person.number());
  }

  private static List<Fact> firstReportFacts(IncidentReport report, Wording w) {
    boolean owed = report.firstReportDueAt() != null;
    FirstReport first = report.firstReport();
    String dueAt = owed ? w.time(report.firstReportDueAt()) : w.text("firstReport.none");
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(w.text("firstReport.dueAt"), dueAt));
    if (first != null) {
      facts.add(new Fact(w.text("firstReport.at"), w.time(first.at())));
      facts.add(new Fact(w.text("firstReport.by"), w.of(first.by())));
    } else if (owed) {
      facts.add(new Fact(w.text("firstReport.at"), w.text("firstReport.missing")));
    }
    return facts;
  }
}
