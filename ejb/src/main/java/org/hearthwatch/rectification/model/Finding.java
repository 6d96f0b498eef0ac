package org.hearthwatch.rectification.model;

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
import org.hearthwatch.record.Words;
import org.hearthwatch.rectification.Discovery;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Rejection;

/**
 * A line of the rectification ledger. Confirmed with a deadline, planned and corrected by the
 * facility's word, verified or reopened by somebody from outside it. Only the level above moves the
 * deadline; the first one stays beside it.
 */
@Entity
@Table(name = "finding")
public class Finding {

  /** From this grade on somebody may die now; our own default of what a major hazard is. */
  private static final char IMMEDIATE_JEOPARDY = 'J';

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

  @Column(name = "first_deadline", insertable = false, updatable = false)
  private Instant firstDeadline;

  private String plan;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "planned_by")
  private String plannedBy;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  private int reopenings;

  @Column(name = "extension_until")
  private Instant extensionUntil;

  @Column(name = "extension_asked_by")
  private String extensionAskedBy;

  private boolean major;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "repeat_of")
  private UUID repeatOf;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Version private int version;

  protected Finding() {}

  /**
   * Confirms what was found; with a grade of immediate jeopardy it is a major hazard.
   *
   * @param repeatOf the same that was found within a year before; null for none
   */
  public Finding(
      UUID id,
      String number,
      String facilityCode,
      Discovery discovery,
      String confirmedBy,
      Instant confirmedAt,
      Instant deadline,
      UUID repeatOf) {
    this.id = id;
    this.number = number;
    this.facilityCode = facilityCode;
    this.sourceKind = discovery.source();
    this.sourceId = discovery.sourceId() == null ? id : discovery.sourceId();
    this.itemCode = discovery.itemCode();
    this.hazardClass = discovery.hazardClass();
    this.grade = discovery.grade();
    this.description = discovery.description().strip();
    this.confirmedBy = confirmedBy;
    this.confirmedAt = confirmedAt;
    this.deadline = deadline;
    this.firstDeadline = deadline;
    this.repeatOf = repeatOf;
    this.major = discovery.grade() >= IMMEDIATE_JEOPARDY;
  }

  /**
   * The facility says what it will do by when; rejects with {@code FINDING_PLANNED} a second plan
   * and with {@code FINDING_CORRECTED} one that comes after the deed.
   */
  public void plan(String what, String by, Instant at) {
    checkOpen();
    checkNotCorrected();
    if (plannedAt != null && (reopenedAt == null || plannedAt.isAfter(reopenedAt))) {
      throw Rejection.conflict("FINDING_PLANNED", number);
    }
    plan = what.strip();
    plannedBy = by;
    plannedAt = at;
  }

  /** The facility says how it was corrected; rejects with {@code FINDING_CORRECTED} twice. */
  public void correct(String how, String by, Instant at) {
    checkNotCorrected();
    correction = how.strip();
    correctedBy = by;
    correctedAt = at;
    forgetExtension();
  }

  private void checkNotCorrected() {
    if (correctedAt != null) {
      throw Rejection.conflict("FINDING_CORRECTED", number);
    }
  }

  /**
   * Somebody from outside saw the correction; rejects with {@code FINDING_NOT_CORRECTED} when there
   * is none, and with {@code FINDING_VERIFIED} twice.
   */
  public void verify(String by, Instant at) {
    checkCorrected();
    checkOpen();
    verifiedBy = by;
    verifiedAt = at;
  }

  /**
   * Somebody from outside saw that it is not corrected: the facility owes it again, by a new
   * deadline. Rejects like {@link #verify}.
   */
  public void reopen(Instant at, Instant newDeadline) {
    checkCorrected();
    checkOpen();
    correction = null;
    correctedBy = null;
    correctedAt = null;
    reopenings++;
    reopenedAt = at;
    deadline = newDeadline;
  }

  private void checkCorrected() {
    if (correctedAt == null) {
      throw Rejection.of("FINDING_NOT_CORRECTED", number);
    }
  }

  /**
   * The facility asks for more time. Rejects with {@code EXTENSION_TOO_LATE} once the deadline has
   * passed, and with {@code EXTENSION_ASKED} while an answer is awaited.
   */
  public void askExtension(Instant until, String by, Instant now) {
    checkOpen();
    checkNotCorrected();
    if (now.isAfter(deadline)) {
      throw Rejection.of("EXTENSION_TOO_LATE", number);
    }
    if (extensionUntil != null) {
      throw Rejection.conflict("EXTENSION_ASKED", number);
    }
    extensionUntil = until;
    extensionAskedBy = by;
  }

  /** The level above grants it: the deadline moves. Rejects as {@link #refuseExtension} does. */
  public Instant grantExtension() {
    checkAsked();
    deadline = extensionUntil;
    forgetExtension();
    return deadline;
  }

  /** The level above refuses it; rejects with {@code EXTENSION_NOT_ASKED} when nobody asked. */
  public void refuseExtension() {
    checkAsked();
    forgetExtension();
  }

  private void checkAsked() {
    if (extensionUntil == null) {
      throw Rejection.conflict("EXTENSION_NOT_ASKED", number);
    }
  }

  private void forgetExtension() {
    extensionUntil = null;
    extensionAskedBy = null;
  }

  /** Declares it a major hazard; rejects with {@code MAJOR_ALREADY} twice. */
  public void declareMajor() {
    checkOpen();
    if (major) {
      throw Rejection.conflict("MAJOR_ALREADY", number);
    }
    major = true;
  }

  /** The prefecture was told of the major hazard; rejects with {@code MAJOR_REPORTED} twice. */
  public void report(Instant at) {
    if (!major) {
      throw Rejection.of("NOT_MAJOR", number);
    }
    if (reportedAt != null) {
      throw Rejection.conflict("MAJOR_REPORTED", number);
    }
    reportedAt = at;
  }

  /** Rejects with {@code FINDING_VERIFIED} once it is closed. */
  public void checkOpen() {
    if (verifiedAt != null) {
      throw Rejection.conflict("FINDING_VERIFIED", number);
    }
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

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** By when it must be corrected now. */
  public Instant deadline() {
    return deadline;
  }

  /** Scope and severity, A–L. */
  public char grade() {
    return grade;
  }

  /** Whether the authority supervises it until it is removed. */
  public boolean isMajor() {
    return major;
  }

  /** Until when more time is asked for; null when it is not. */
  public Instant extensionUntil() {
    return extensionUntil;
  }

  /** The facility that owes the correction. */
  public String facilityCode() {
    return facilityCode;
  }

  /** What the record keeps of it when it is confirmed. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("number", number);
    facts.put("source", sourceKind);
    facts.put("sourceId", sourceId);
    facts.put("hazardClass", hazardClass);
    facts.put("grade", grade);
    facts.put("description", new Words(description));
    facts.put("deadline", deadline);
    facts.put("major", major);
    facts.put("repeatOf", repeatOf);
    return facts;
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
        stateAt(now),
        firstDeadline,
        plan,
        plannedAt,
        plannedBy,
        reopenings,
        extensionUntil,
        major,
        reportedAt,
        repeatOf);
  }
}
