package org.hearthwatch.duty.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.hearthwatch.duty.DutyState;
import org.hearthwatch.duty.DutySubject;
import org.hearthwatch.duty.DutyTimes;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.shared.Rejection;

/**
 * One instance of an obligation: somebody owes something by a time. It opens, is fulfilled by
 * evidence or waived with a reason, and stays; its state at any moment derives from its times.
 */
@Entity
@Table(name = "duty")
public class Duty {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "obligation_version_id")
  private ObligationVersion rule;

  @Column(name = "obligation_code")
  private String obligationCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "subject_kind")
  private SubjectKind subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "placement_id")
  private UUID placementId;

  @Column(name = "facility_code")
  private String facilityCode;

  @Column(name = "station_code")
  private String stationCode;

  @Column(name = "accountable_role")
  private String accountableRole;

  private String accountable;

  @Column(name = "opens_at")
  private Instant opensAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "lapses_at")
  private Instant lapsesAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "fulfilled_at")
  private Instant fulfilledAt;

  @Column(name = "fulfilment_recorded_at")
  private Instant fulfilmentRecordedAt;

  @Column(name = "evidence_id")
  private UUID evidenceId;

  @Column(name = "waived_at")
  private Instant waivedAt;

  @Column(name = "waived_by")
  private String waivedBy;

  @Column(name = "waiver_reason")
  private String waiverReason;

  @Column(name = "next_step")
  private Integer nextStep;

  @Column(name = "next_step_at")
  private Instant nextStepAt;

  @Version private int version;

  protected Duty() {}

  /** Opens a duty; nobody accountable yet. */
  public Duty(
      UUID id,
      ObligationVersion rule,
      DutySubject subject,
      String stationCode,
      Cadence.Occurrence span,
      Instant openedAt) {
    this.id = id;
    this.rule = rule;
    this.obligationCode = rule.code();
    this.subjectKind = subject.kind();
    this.subjectId = subject.id();
    this.placementId = subject.placementId();
    this.facilityCode = subject.facilityCode();
    this.stationCode = stationCode;
    this.accountableRole = rule.accountableRole().realmName();
    this.opensAt = span.opensAt();
    this.dueAt = span.dueAt();
    this.lapsesAt = span.lapsesAt();
    this.openedAt = openedAt;
    climb(rule.ladder(), openedAt);
  }

  /** Sets out on the ladder of its rule. */
  private void climb(Ladder ladder, Instant now) {
    OptionalInt next = ladder.nextAt(dueAt, now);
    if (next.isPresent() && (lapsesAt == null || lapsesAt.isAfter(now))) {
      nextStep = next.getAsInt();
      nextStepAt = ladder.reachedAt(nextStep, dueAt);
    }
  }

  /**
   * Releases whoever owes it, with a reason that stays. Rejects with {@code DUTY_DONE} what was
   * done or waived already, and with {@code OWN_DUTY} who would waive a duty of their own.
   */
  public void waive(String approver, String reason, Instant now) {
    if (fulfilledAt != null || waivedAt != null) {
      throw Rejection.conflict("DUTY_DONE");
    }
    if (approver.equals(accountable)) {
      throw Rejection.of("OWN_DUTY");
    }
    waivedAt = now;
    waivedBy = approver;
    waiverReason = reason;
    nextStepAt = null;
  }

  /** Says who answers for it; null when the unit has nobody in that role. */
  public void assignTo(String username) {
    accountable = username;
  }

  /** How it stands now. */
  public DutyState stateAt(Instant now) {
    return times().stateAt(now, now);
  }

  /** The times from which every state derives. */
  public DutyTimes times() {
    return new DutyTimes(opensAt, dueAt, lapsesAt, fulfilledAt, fulfilmentRecordedAt, waivedAt);
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** The version of the rule it was opened under. */
  public ObligationVersion rule() {
    return rule;
  }

  /** What it is about. */
  public DutySubject subject() {
    return new DutySubject(subjectKind, subjectId, placementId, facilityCode);
  }

  /** The station on whose record it stands. */
  public String stationCode() {
    return stationCode;
  }

  /** The user who answers for it, if anybody does. */
  public String accountable() {
    return accountable;
  }
}
