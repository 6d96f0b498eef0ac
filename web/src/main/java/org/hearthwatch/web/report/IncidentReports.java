package org.hearthwatch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.duty.DutyFilter;
import org.hearthwatch.duty.FindDuties;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.incident.FindIncidents;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.registry.FindResidents;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.ResidentView;
import org.hearthwatch.reports.Bilingual;
import org.hearthwatch.reports.ClockRow;
import org.hearthwatch.reports.IncidentReport;
import org.hearthwatch.reports.Provenance;
import org.hearthwatch.web.i18n.Bundles;
import org.hearthwatch.web.i18n.Languages;

/** The incident report: what happened, who knew it when, and how each legal clock ran. */
@ApplicationScoped
public class IncidentReports {

  @Inject private FindIncidents incidents;
  @Inject private FindResidents residents;
  @Inject private FindDuties duties;
  @Inject private Origins origins;

  /**
   * The rows of the report.
   *
   * @param reason why it is made; null when nobody said
   */
  public IncidentReport of(UUID id, String reason) {
    IncidentView incident = incidents.byId(id);
    Provenance origin = origins.now("IR", incident.number(), reason);
    return new IncidentReport(
        incident.number(),
        incident.facility().code(),
        bilingual(incident.facility()),
        kind(incident.kind()),
        resident(incident),
        incident.occurredAt(),
        incident.awareAt(),
        incident.recordedAt(),
        new Bilingual(incident.recordedByZh(), incident.recordedByEn()),
        incident.description(),
        incident.firstReportDueAt(),
        firstReport(incident),
        clocks(id),
        origin.madeAt(),
        origin);
  }

  private List<ClockRow> clocks(UUID id) {
    return duties.list(DutyFilter.ofSubject(SubjectKind.INCIDENT, id.toString())).stream()
        .map(DutyRows::clock)
        .toList();
  }

  private IncidentReport.Resident resident(IncidentView incident) {
    if (incident.residentId() == null) {
      return null;
    }
    ResidentView person = residents.byId(incident.residentId());
    return new IncidentReport.Resident(person.name(), person.number(), person.unidentified());
  }

  private static IncidentReport.FirstReport firstReport(IncidentView incident) {
    return incident.firstReportAt() == null
        ? null
        : new IncidentReport.FirstReport(
            incident.firstReportAt(),
            Bilingual.same(incident.firstReportBy()),
            incident.firstReport());
  }

  private static Bilingual kind(IncidentKind kind) {
    String key = "kind." + kind.name();
    return new Bilingual(
        Bundles.text(Languages.CHINESE, "FacilityDay", key),
        Bundles.text(Languages.ENGLISH, "FacilityDay", key));
  }

  private static Bilingual bilingual(Named name) {
    return new Bilingual(name.zh(), name.en());
  }
}
