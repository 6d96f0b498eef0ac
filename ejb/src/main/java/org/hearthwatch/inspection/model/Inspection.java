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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthwatch.duty.EvidenceKind;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.InspectionState;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.TemplateView;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Faults;
import org.hearthwatch.shared.Moments;
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

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "could_know")
  private String couldKnow;

  private Integer asked;
  private Integer answered;

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

  /** It is one of the inspections of a plan. */
  public void belongTo(UUID plan) {
    planId = plan;
  }

  /** Notes who could know of it before it began. */
  public void couldKnow(List<String> usernames) {
    couldKnow = String.join(" ", usernames);
  }

  /**
   * Moves it to another day; rejects with {@code INSPECTION_BEGUN} when that is too late.
   *
   * @return whether that is another day than before
   */
  public boolean moveTo(LocalDate day) {
    if (startedAt != null) {
      throw Rejection.conflict("INSPECTION_BEGUN", number);
    }
    boolean moves = !day.equals(scheduledFor);
    scheduledFor = day;
    return moves;
  }

  /** The version of the checklist that it begins with, and keeps. */
  public void beginWith(UUID template) {
    templateId = template;
  }

  /** Whether the inspector has written anything down. */
  public boolean isBegun() {
    return startedAt != null;
  }

  /** Its number. */
  public String number() {
    return number;
  }

  /** Rejects with {@code NOT_THE_INSPECTOR} whoever is not to conduct it. */
  public void requireInspector(String by) {
    if (!inspector.equals(by)) {
      throw Rejection.forbidden("NOT_THE_INSPECTOR");
    }
  }

  /**
   * The inspector writes something down. Rejects with {@code NOT_THE_INSPECTOR} anybody else, and
   * with {@code INSPECTION_COMPLETED} when it is over.
   *
   * @param at when that was; what was written down first started it, in whatever order it arrives
   * @return whether nothing was known to be written down before
   */
  public boolean work(String by, Instant at) {
    requireInspector(by);
    if (completedAt != null) {
      throw Rejection.conflict("INSPECTION_COMPLETED", number);
    }
    boolean starts = startedAt == null;
    startedAt = starts || at.isBefore(startedAt) ? at : startedAt;
    return starts;
  }

  /** Notes how far it is: what lists show. */
  public void progress(FilledChecklist checklist) {
    asked = checklist.asked().size();
    answered = checklist.answered();
  }

  /** The inspector ends it, having accounted for every question; see {@link Completeness}. */
  public void complete(Completeness shown, String by, Instant at) {
    work(by, at);
    shown.requireComplete();
    completedAt = at;
  }

  /**
   * Notes a time at which nothing of it can have been written down: ahead of now, or before anybody
   * had scheduled it.
   */
  public void checkTime(Faults faults, String field, Instant told, Instant now) {
    Moments.checkPast(faults, field, told, now);
    faults.check(told == null || !told.isBefore(scheduledAt), field, "BEFORE_SCHEDULED");
  }

  /** Whether it has ended. */
  public boolean isCompleted() {
    return completedAt != null;
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

  /** The version of the checklist that it keeps; before it has begun, the one that was chosen. */
  public UUID templateId() {
    return templateId;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("number", number);
    facts.put("facility", facilityCode);
    facts.put("template", templateId);
    facts.put("kind", kind);
    facts.put("scheduledFor", scheduledFor);
    facts.put("inspector", inspector);
    if (couldKnow != null) {
      facts.put("couldKnow", couldKnow);
    }
    return facts;
  }

  /** The inspection with the names and counts a list shows. */
  public InspectionView view(Named facility, TemplateView template, Named by, Counts counts) {
    return new InspectionView(
        id,
        number,
        facility,
        template.id(),
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
        asked == null ? template.items().size() : asked,
        answered == null ? counts.answered() : answered,
        counts.findings(),
        state(),
        planId,
        couldKnow == null ? List.of() : List.of(couldKnow.split(" ", -1)));
  }

  /** How many questions are answered and how many findings recorded. */
  public record Counts(int answered, int findings) {}
}
