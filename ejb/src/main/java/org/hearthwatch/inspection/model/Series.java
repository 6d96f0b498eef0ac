package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.InspectionKind;
import org.hearthwatch.inspection.InspectionView;
import org.hearthwatch.inspection.PlanView;
import org.hearthwatch.registry.Named;

/** A plan: a facility is inspected on the days of a recurrence rule. It is never changed. */
@Entity
@Table(name = "inspection_plan")
public class Series {

  @Id private UUID id;
  private String number;

  @Column(name = "facility_code")
  private String facilityCode;

  @Enumerated(EnumType.STRING)
  private InspectionKind kind;

  private String rule;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "planned_by")
  private String plannedBy;

  protected Series() {}

  /** Plans. */
  public Series(UUID id, String number, Plan first, String rule, String by, Instant at) {
    this.id = id;
    this.number = number;
    this.facilityCode = first.facilityCode();
    this.kind = first.kind();
    this.rule = rule;
    this.firstDay = first.scheduledFor();
    this.plannedBy = by;
    this.plannedAt = at;
  }

  /** The facility planned for. */
  public String facilityCode() {
    return facilityCode;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts(int days) {
    return Map.of(
        "number", number,
        "facility", facilityCode,
        "kind", kind,
        "rule", rule,
        "firstDay", firstDay,
        "inspections", days);
  }

  /** The plan with its inspections. */
  public PlanView view(Named facility, List<InspectionView> inspections) {
    return new PlanView(
        id, number, facility, kind, rule, firstDay, plannedAt, plannedBy, inspections);
  }
}
