package org.hearthwatch.reports.jasper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearthwatch.reports.ComplianceReport;
import org.hearthwatch.reports.IncidentReport;
import org.hearthwatch.reports.Lang;
import org.hearthwatch.reports.Provenance;
import org.hearthwatch.reports.Report;

/**
 * A report made ready for its template.
 *
 * @param template the template's name
 * @param head what the document says about itself
 * @param parameters what else the template reads
 */
public record Sheet(String template, Head head, Map<String, Object> parameters) {

  /** The sheet of that report in that language. */
  public static Sheet of(Report report, Lang lang) {
    if (report instanceof ComplianceReport compliance) {
      return ComplianceSheet.of(compliance, new Wording(lang, compliance.asOf()));
    }
    IncidentReport incident = (IncidentReport) report;
    return IncidentSheet.of(incident, new Wording(lang, incident.knownAt()));
  }

  static Sheet of(String template, Report report, Wording wording, Head head) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("REPORT", report);
    parameters.put("W", wording);
    parameters.put("HEAD", head);
    return new Sheet(template, head, parameters);
  }

  /** When and by whom the document was made, and why if they said so. */
  static List<Facts> made(Provenance made, Wording w) {
    Facts origin =
        new Facts(
            w.text("fact.madeAt"),
            w.time(made.madeAt()),
            w.text("fact.madeBy"),
            w.of(made.madeBy()));
    return made.reason() == null
        ? List.of(origin)
        : List.of(origin, Facts.one(w.text("fact.reason"), made.reason()));
  }
}
