package org.hearthwatch.web.page.incident;

import java.time.Duration;
import java.time.Instant;
import org.hearthwatch.incident.IncidentView;

/** How the clock of an incident's first report stands. */
final class ReportClock {

  private ReportClock() {}

  /** Name of the state: FULFILLED, FULFILLED_LATE, OVERDUE, DUE_SOON or OPEN. */
  static String state(IncidentView incident, Instant now) {
    Instant due = incident.firstReportDueAt();
    if (incident.firstReportAt() != null) {
      return isLate(incident, now) ? "FULFILLED_LATE" : "FULFILLED";
    }
    if (due == null) {
      return "OPEN";
    }
    if (due.isBefore(now)) {
      return "OVERDUE";
    }
    return Duration.between(now, due).toHours() < 1 ? "DUE_SOON" : "OPEN";
  }

  /** Whether the report came, or still does not come, after its time. */
  static boolean isLate(IncidentView incident, Instant now) {
    Instant until = incident.firstReportAt() == null ? now : incident.firstReportAt();
    return incident.firstReportDueAt() != null && until.isAfter(incident.firstReportDueAt());
  }
}
