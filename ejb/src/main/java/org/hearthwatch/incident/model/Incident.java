package org.hearthwatch.incident.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.incident.IncidentKind;
import org.hearthwatch.incident.IncidentReported;
import org.hearthwatch.incident.IncidentView;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Sealed;

/**
 * Something reportable. Told as soon as anybody knows, reported to the authority once; what was
 * said first stays as it was said.
 */
@Entity
@Table(name = "incident")
public class Incident {

  private static final String DESCRIPTION = "incident.description";

  /** What the first report is sealed as. */
  public static final String FIRST_REPORT = "incident.first_report";

  @Id private UUID id;
  private String number;

  @Column(name = "facility_code")
  private String facilityCode;

  @Column(name = "placement_id")
  private UUID placementId;

  @Enumerated(EnumType.STRING)
  private IncidentKind kind;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "aware_at")
  private Instant awareAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Sealed(DESCRIPTION)
  private String description;

  @Column(name = "first_report")
  @Sealed(FIRST_REPORT)
  private String firstReport;

  @Column(name = "first_report_at")
  private Instant firstReportAt;

  @Column(name = "first_report_by")
  private String firstReportBy;

  @Version private int version;

  protected Incident() {}

  /**
   * Stores what was told.
   *
   * @param placementId null when nobody in particular is concerned
   */
  public Incident(
      UUID id,
      String number,
      String facilityCode,
      UUID placementId,
      Told told,
      String recordedBy,
      Instant recordedAt) {
    this.id = id;
    this.number = number;
    this.facilityCode = facilityCode;
    this.placementId = placementId;
    this.kind = told.kind();
    this.occurredAt = told.occurredAt(recordedAt);
    this.awareAt = told.awareAt(recordedAt);
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    this.description = told.description().strip();
  }

  /** Keeps the first report to the authority; rejects with {@code FIRST_REPORT_SENT} twice. */
  public void reportFirst(String text, String by, Instant at) {
    if (firstReportAt != null) {
      throw Rejection.conflict("FIRST_REPORT_SENT", number);
    }
    firstReport = text.strip();
    firstReportBy = by;
    firstReportAt = at;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Where it happened. */
  public String facilityCode() {
    return facilityCode;
  }

  /** The placement of whoever is concerned; null for nobody in particular. */
  public UUID placementId() {
    return placementId;
  }

  /** When the first member of staff knew; every clock counts from here. */
  public Instant awareAt() {
    return awareAt;
  }

  /** What others are told of it. */
  public IncidentReported event() {
    return new IncidentReported(id, number, kind, placementId, facilityCode);
  }

  /** What the record keeps of it; of the description only what proves it was not changed. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("number", number);
    facts.put("kind", kind);
    facts.put("placement", placementId);
    facts.put("occurredAt", occurredAt);
    facts.put("awareAt", awareAt);
    facts.put("description", new Words(description));
    return facts;
  }

  /** The incident with what lists show beside it. */
  public IncidentView view(Beside beside, Reveal.Reader reader) {
    return new IncidentView(
        id,
        number,
        beside.facility(),
        placementId,
        beside.residentId(),
        beside.residentName(),
        kind,
        occurredAt,
        awareAt,
        recordedAt,
        recordedBy,
        beside.recorder().zh(),
        beside.recorder().en(),
        reader.text(DESCRIPTION, id, description),
        reader.text(FIRST_REPORT, id, firstReport),
        firstReportAt,
        firstReportBy,
        beside.firstReportDueAt());
  }

  /** Names and the deadline, which are kept elsewhere. */
  public record Beside(
      Named facility,
      UUID residentId,
      String residentName,
      Named recorder,
      Instant firstReportDueAt) {}
}
