package org.hearthwatch.rectification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.Discovery;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Rejection;

/**
 * A line of the rectification ledger. Confirmed with a deadline, corrected once by the facility's
 * word, verified once by somebody from outside it. The deadline stays as it was set.
 */
@Entity
@Table(name = "finding")
public class Finding {

  @Id private UUID id;
  private String number;

  @Column(name = "facility_code")
  private String facilityCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_kind")
  private FindingSource sourceKind;

  @Column(name = "source_id")
  private UUID sourceId;

  @Column(name = "item_code")
  private String itemCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "hazard_class")
  private HazardClass hazardClass;

  private char grade;
  private String description;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  private Instant deadline;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  @Column(name = "corrected_by")
  private String correctedBy;

  private String correction;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Version private int version;

  protected Finding() {}

  /** Confirms what was found. */
  public Finding(
      UUID id,
      String number,
      String facilityCode,
      Discovery discovery,
      String confirmedBy,
      Instant confirmedAt,
      Instant deadline) {
    this.id = id;
    this.number = number;
    this.facilityCode = facilityCode;
    this.sourceKind = discovery.source();
    this.sourceId = discovery.sourceId();
    this.itemCode = discovery.itemCode();
    this.hazardClass = discovery.hazardClass();
    this.grade = discovery.grade();
    this.description = discovery.description().strip();
    this.confirmedBy = confirmedBy;
    this.confirmedAt = confirmedAt;
    this.deadline = deadline;
  }

  /** The facility says how it was corrected; rejects with {@code FINDING_CORRECTED} twice. */
  public void correct(String how, String by, Instant at) {
    if (correctedAt != null) {
      throw Rejection.conflict("FINDING_CORRECTED", number);
    }
    correction = how.strip();
    correctedBy = by;
    correctedAt = at;
  }

  /**
   * Somebody from outside saw the correction; rejects with {@code FINDING_NOT_CORRECTED} when there
   * is none, and with {@code FINDING_VERIFIED} twice.
   */
  public void verify(String by, Instant at) {
    if (correctedAt == null) {
      throw Rejection.of("FINDING_NOT_CORRECTED", number);
    }
    if (verifiedAt != null) {
      throw Rejection.conflict("FINDING_VERIFIED", number);
    }
    verifiedBy = by;
    verifiedAt = at;
  }

  /** How it stands at a moment. */
  public FindingState stateAt(Instant now) {
    if (verifiedAt != null) {
      return FindingState.VERIFIED;
    }
    if (correctedAt != null) {
      return FindingState.CORRECTED;
    }
    return now.isAfter(deadline) ? FindingState.OVERDUE : FindingState.OPEN;
  }

  /** The facility that owes the correction. */
  public String facilityCode() {
    return facilityCode;
  }

  /** What the record keeps of it when it is confirmed. */
  public Map<String, Object> facts() {
    return Map.of(
        "number", number,
        "source", sourceKind,
        "sourceId", sourceId,
        "hazardClass", hazardClass,
        "grade", grade,
        "description", new Words(description),
        "deadline", deadline);
  }

  /** The finding as lists show it now. */
  public FindingView view(Named facility, Instant now) {
    return new FindingView(
        id,
        number,
        facility,
        sourceKind,
        sourceId,
        itemCode,
        hazardClass,
        grade,
        description,
        confirmedAt,
        confirmedBy,
        deadline,
        correctedAt,
        correctedBy,
        correction,
        verifiedAt,
        verifiedBy,
        stateAt(now));
  }
}
