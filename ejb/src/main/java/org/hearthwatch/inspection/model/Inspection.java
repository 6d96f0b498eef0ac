package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Rejection;

/**
 * An inspection. Scheduled for a day and an inspector, started by the first thing the inspector
 * writes down, completed once; nothing changes in it afterwards.
 */
@Entity
@Table(name = "inspection")
public class Inspection {

  @Id private UUID id;
  private String number;

  @Column(name = "facility_code")
  private String facilityCode;

  @Column(name = "template_id")
  private UUID templateId;

  @Enumerated(EnumType.STRING)
  private InspectionKind kind;

  @Column(name = "scheduled_for")
  private LocalDate scheduledFor;

  private String inspector;

  @Column(name = "scheduled_at")
  private Instant scheduledAt;

  @Column(name = "scheduled_by")
  private String scheduledBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Version private int version;

  protected Inspection() {}

  /** Schedules an inspection. */
  public Inspection(UUID id, String number, Plan plan, String scheduledBy, Instant scheduledAt) {
    this.id = id;
    this.number = number;
    this.facilityCode = plan.facilityCode();
    this.templateId = plan.templateId();
    this.kind = plan.kind();
    this.scheduledFor = plan.scheduledFor();
    this.inspector = plan.inspector();
    this.scheduledBy = scheduledBy;
    this.scheduledAt = scheduledAt;
  }

  /**
   * The inspector writes something down. Rejects with {@code NOT_THE_INSPECTOR} anybody else, and
   * with {@code INSPECTION_COMPLETED} when it is over.
   *
   * @return whether this started it
   */
  public boolean work(String by, Instant at) {
    if (!inspector.equals(by)) {
      throw Rejection.forbidden("NOT_THE_INSPECTOR");
    }
    if (completedAt != null) {
      throw Rejection.conflict("INSPECTION_COMPLETED", number);
    }
    boolean starts = startedAt == null;
    startedAt = starts ? at : startedAt;
    return starts;
  }

  /** The inspector ends it, having accounted for every question; see {@link Completeness}. */
  public void complete(Completeness shown, String by, Instant at) {
    work(by, at);
    shown.requireComplete();
    completedAt = at;
  }

  /**
   * Whether nobody in the facility may know of it: unannounced, and the inspector not there yet.
   */
  public boolean isSecret() {
    return kind == InspectionKind.UNANNOUNCED && startedAt == null;
  }

  /** How it stands. */
  public InspectionState state() {
    if (completedAt != null) {
      return InspectionState.COMPLETED;
    }
    return startedAt == null ? InspectionState.SCHEDULED : InspectionState.STARTED;
  }

  /** What it proves once it is completed; a visit nobody knew of is also a regular one. */
  public Set<EvidenceKind> evidence() {
    return kind == InspectionKind.UNANNOUNCED
        ? Set.of(EvidenceKind.INSPECTION, EvidenceKind.UNANNOUNCED_INSPECTION)
        : Set.of(EvidenceKind.INSPECTION);
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** The facility inspected. */
  public String facilityCode() {
    return facilityCode;
  }

  /** The version of the checklist it was scheduled with. */
  public UUID templateId() {
    return templateId;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return Map.of(
        "number", number,
        "facility", facilityCode,
        "template", templateId,
        "kind", kind,
        "scheduledFor", scheduledFor,
        "inspector", inspector);
  }

  /** The inspection with the names and counts a list shows. */
  public InspectionView view(Named facility, TemplateView template, Named by, Counts counts) {
    return new InspectionView(
        id,
        number,
        facility,
        templateId,
        template.titleZh(),
        template.titleEn(),
        kind,
        scheduledFor,
        inspector,
        by.zh(),
        by.en(),
        scheduledAt,
        startedAt,
        completedAt,
        template.items().size(),
        counts.answered(),
        counts.findings(),
        state());
  }

  /** How many questions are answered and how many findings recorded. */
  public record Counts(int answered, int findings) {}
}
