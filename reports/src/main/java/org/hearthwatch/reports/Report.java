package org.hearthwatch.reports;

/** A document's content as plain rows. The engine prints it and looks nothing up. */
public sealed interface Report permits ComplianceReport, IncidentReport {

  /** Number, time and maker, printed on every page. */
  Provenance provenance();
}
