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
    return new Head(
        w.text("incident.title"),
        w.of(report.kind()),
        w.text("incident.note", report.incidentNumber()),
        made.number(),
        w.text("footer.origin", made.number(), w.text("footer.incident", w.time(report.knownAt()))),
        w.text("footer.made", w.time(made.madeAt()), w.of(made.madeBy())),
        facts(report, w));
  }

  private static List<Facts> facts(IncidentReport report, Wording w) {
    String facility =
        w.text("incident.facility.value", w.of(report.facility()), report.facilityCode());
    String knownAt = w.text("fact.knownAt.value", w.time(report.knownAt()));
    List<Facts> facts =
        new ArrayList<>(
            List.of(
                Facts.one(w.text("incident.facility"), facility),
                Facts.one(w.text("incident.resident"), resident(report.resident(), w)),
                new Facts(
                    w.text("incident.occurredAt"),
                    w.time(report.occurredAt()),
                    w.text("incident.awareAt"),
                    w.time(report.awareAt())),
                new Facts(
                    w.text("incident.recordedAt"),
                    w.time(report.recordedAt()),
                    w.text("incident.recordedBy"),
                    w.of(report.recordedBy())),
                Facts.one(w.text("fact.knownAt"), knownAt)));
    facts.addAll(Sheet.made(report.provenance(), w));
    return facts;
  }

  private static String resident(Resident person, Wording w) {
    if (person == null) {
      return w.text("incident.resident.none");
    }
    String key = person.unidentified() ? "unidentified" : "value";
    return w.text("incident.resident." + key, person.name(), person.number());
  }

  private static List<Facts> firstReportFacts(IncidentReport report, Wording w) {
    if (report.firstReportDueAt() == null && report.firstReport() == null) {
      return List.of(Facts.one(w.text("firstReport.dueAt"), w.text("firstReport.none")));
    }
    boolean owed = report.firstReportDueAt() != null;
    String dueAt = owed ? w.time(report.firstReportDueAt()) : w.text("firstReport.none");
    FirstReport first = report.firstReport();
    String at = first == null ? w.text("firstReport.missing") : w.time(first.at());
    Facts clock = new Facts(w.text("firstReport.dueAt"), dueAt, w.text("firstReport.at"), at);
    return first == null
        ? List.of(clock)
        : List.of(clock, Facts.one(w.text("firstReport.by"), w.of(first.by())));
  }
}
