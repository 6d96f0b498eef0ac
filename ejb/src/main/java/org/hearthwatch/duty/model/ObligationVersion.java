package org.hearthwatch.duty.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.duty.RuleVersionView;
import org.hearthwatch.duty.SubjectKind;
import org.hearthwatch.shared.Role;

/** One version of a rule of the catalogue: what is owed, how often, by whom, and why. */
@Entity
@Table(name = "obligation_version")
public class ObligationVersion {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "obligation_code")
  private Obligation obligation;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "in_force")
  private boolean inForce;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "division_code")
  private String divisionCode;

  private String cadence;
  private String event;
  private String calendar;
  private String ladder;
  private boolean pressing;
  private String reason;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  private String within;

  @Column(name = "within_by_grade")
  private String withinByGrade;

  @Column(name = "accountable_role")
  private String accountableRole;

  private String source;

  @Column(name = "source_status")
  private String sourceStatus;

  private BigDecimal weight;

  protected ObligationVersion() {}

  /** The identifier of this version. */
  public UUID id() {
    return id;
  }

  /** The stable code of the rule, such as {@code CONTACT-CALL}. */
  public String code() {
    return obligation.code();
  }

  /** What the rule is about. */
  public SubjectKind subjectKind() {
    return obligation.subjectKind();
  }

  /** The title in Chinese. */
  public String titleZh() {
    return titleZh;
  }

  /** The title in English. */
  public String titleEn() {
    return titleEn;
  }

  /** How often it recurs; only for rules with a cadence. */
  public Cadence cadence(WorkCalendar calendar) {
    return new Cadence(Span.of(cadence), Span.of(within, calendar));
  }

  /** The division it is for; null for the whole province. */
  public String division() {
    return divisionCode;
  }

  /** Since when it is valid. */
  public Instant validFrom() {
    return validFrom;
  }

  /** Until when it is valid, that moment not included; null without end. */
  public Instant validUntil() {
    return validUntil;
  }

  /** Whether duties open under it. */
  public boolean isInForce() {
    return inForce;
  }

  /** Who is told when, if a duty is not done. */
  public Ladder ladder() {
    return Ladder.parse(ladder);
  }

  /** Whether what is told about it late breaks quiet hours. */
  public boolean isPressing() {
    return pressing;
  }

  /** The date that sets it off, such as {@code AGREEMENT_EXPIRY P30D}; null for other rules. */
  public String calendar() {
    return calendar;
  }

  /** Ends it, because another version takes its place. */
  public void endAt(Instant moment) {
    validUntil = moment;
  }

  /** Whether it is valid at a moment. */
  public boolean isValidAt(Instant moment) {
    return !validFrom.isAfter(moment) && (validUntil == null || validUntil.isAfter(moment));
  }

  /** Whether it recurs by the calendar. */
  public boolean recurs() {
    return cadence != null;
  }

  /**
   * The deadline of a duty that an event at this moment opens.
   *
   * @param grade the grade of a finding; null where the rule has no table by grade
   */
  public Instant dueAfter(Instant eventAt, Character grade, WorkCalendar calendar) {
    Span allowed =
        withinByGrade == null
            ? Span.of(within, calendar)
            : GradeTable.parse(withinByGrade, calendar).spanOf(grade);
    return allowed.after(eventAt);
  }

  /** Who is accountable. */
  public Role accountableRole() {
    return Role.named(accountableRole)
        .orElseThrow(() -> new IllegalStateException("No such role: " + accountableRole));
  }

  /** The clause it rests on. */
  public String source() {
    return source;
  }

  /** CONFIRMED, SECONDARY, INTERVAL_UNCONFIRMED or UNCONFIRMED. */
  public String sourceStatus() {
    return sourceStatus;
  }

  /** How much it counts in a compliance score. */
  public BigDecimal weight() {
    return weight;
  }

  /** The version as people read it. */
  public RuleVersionView view() {
    return new RuleVersionView(
        id,
        code(),
        divisionCode,
        validFrom,
        validUntil,
        inForce,
        cadence,
        within,
        withinByGrade,
        weight,
        ladder,
        pressing,
        event,
        calendar,
        source,
        sourceStatus,
        reason,
        changedBy,
        changedAt);
  }
}
