package org.hearthwatch.reports;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What happened, who knew it when, and how each legal clock ran.
 *
 * @param incidentNumber the incident's number
 * @param facilityCode code of the facility it happened in
 * @param resident the person concerned, or null when none in particular
 * @param occurredAt when it happened
 * @param awareAt when the facility knew; legal clocks start here
 * @param recordedAt when it was recorded, by the server
 * @param recordedBy display name of who recorded it
 * @param firstReportDueAt null when no first report is owed
 * @param firstReport null while none was sent
 * @param clocks every legal clock of this incident
 * @param knownAt the state of knowledge the document shows
 * @param provenance number, time and maker of the document
 */
public record IncidentReport(
    String incidentNumber,
    String facilityCode,
    Bilingual facility,
    Bilingual kind,
    Resident resident,
    Instant occurredAt,
    Instant awareAt,
    Instant recordedAt,
    Bilingual recordedBy,
    String description,
    Instant firstReportDueAt,
    FirstReport firstReport,
    List<ClockRow> clocks,
    Instant knownAt,
    Provenance provenance)
    implements Report {

  /** Everything but the resident and the first report is required. */
  public IncidentReport {
    Objects.requireNonNull(incidentNumber, "incidentNumber");
    Objects.requireNonNull(facilityCode, "facilityCode");
    Objects.requireNonNull(facility, "facility");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(awareAt, "awareAt");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(recordedBy, "recordedBy");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(knownAt, "knownAt");
    Objects.requireNonNull(provenance, "provenance");
    clocks = List.copyOf(clocks);
  }

  /**
   * The person concerned.
   *
   * @param name name, or the alias of an unidentified person
   * @param number the resident's number
   * @param unidentified whether the person's identity is unknown
   */
  public record Resident(String name, String number, boolean unidentified) {

    /** Both texts are required; an unidentified person has an alias. */
    public Resident {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(number, "number");
    }
  }

  /** The first report as it was sent. */
  public record FirstReport(Instant at, Bilingual by, String text) {

    /** All three are required. */
    public FirstReport {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(text, "text");
    }
  }
}
