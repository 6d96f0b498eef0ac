package org.hearthwatch.alert.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.alert.AlertKind;
import org.hearthwatch.alert.AlertReadings;
import org.hearthwatch.alert.AlertSeverity;
import org.hearthwatch.alert.AlertState;
import org.hearthwatch.alert.OutcomeKind;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Sealed;
import org.hearthwatch.telemetry.CurrentVitals;
import org.hearthwatch.telemetry.ReadingKind;

/**
 * One condition of one person, from the first reading that showed it to the outcome a human gives
 * it. Raised → seen again, perhaps worse → cleared (and perhaps back) are what the sensors say;
 * acknowledged → resolved are what people do. Only people end it.
 */
@Entity
@Table(name = "alert")
public class Alert {
  /** What a new look at the person meant for an alert. */
  public enum Change {
    /** Nothing anybody has to be told. */
    NONE,
    /** It became more severe. */
    WORSE,
    /** It had cleared and holds again. */
    RETURNED,
    /** It no longer holds. */
    CLEARED
  }

  /** What the note of the acknowledgement is sealed as. */
  public static final String NOTE = "alert.acknowledgement_note";

  /** What the outcome is sealed as. */
  public static final String OUTCOME = "alert.outcome";

  @Id private UUID id;
  private String number;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "placement_id")
  private UUID placementId;

  @Column(name = "facility_code")
  private String facilityCode;

  @Column(name = "device_id")
  private String deviceId;

  @Enumerated(EnumType.STRING)
  private AlertKind kind;

  @Enumerated(EnumType.STRING)
  private AlertSeverity severity;

  @Column(name = "news2_score")
  private Integer news2Score;

  @Column(name = "news2_partial")
  private Boolean news2Partial;

  private AlertReadings readings;

  @Column(name = "observed_at")
  private Instant observedAt;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "held_since")
  private Instant heldSince;

  private int climbed;

  @Column(name = "recovering_since")
  private Instant recoveringSince;

  @Column(name = "cleared_at")
  private Instant clearedAt;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by")
  private String acknowledgedBy;

  @Column(name = "acknowledgement_note")
  @Sealed(NOTE)
  private String acknowledgementNote;

  @Column(name = "assigned_to")
  private String assignedTo;

  @Column(name = "assigned_by")
  private String assignedBy;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome_kind")
  private OutcomeKind outcomeKind;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  @Column(name = "resolved_by")
  private String resolvedBy;

  @Sealed(OUTCOME)
  private String outcome;

  @Version private int version;

  protected Alert() {}

  /** Raises an alert for a condition. */
  public Alert(
      UUID id, String number, AlertSubject subject, Condition condition, Instant raisedAt) {
    this.id = id;
    this.number = number;
    this.personId = subject.personId();
    this.placementId = subject.placementId();
    this.facilityCode = subject.facilityCode();
    this.deviceId = subject.deviceId();
    this.kind = condition.kind();
    this.severity = condition.severity();
    this.observedAt = condition.observedAt();
    this.raisedAt = raisedAt;
    this.heldSince = raisedAt;
    show(condition);
  }

  /** The condition was measured: a reading no newer than the last one changes nothing. */
  public Change seen(Condition condition, Instant now) {
    if (!condition.observedAt().isAfter(lastSeenAt)) {
      return Change.NONE;
    }
    show(condition);
    recoveringSince = null;
    boolean worse = condition.severity().isAbove(severity);
    if (worse) {
      severity = condition.severity();
    }
    boolean returned = clearedAt != null;
    clearedAt = null;
    if (returned) {
      heldSince = now;
      climbed = 0;
    }
    return worse ? Change.WORSE : returned ? Change.RETURNED : Change.NONE;
  }

  /**
   * The condition was not found in these vitals. It counts as cleared only when everything it
   * rested on was measured and something of it anew, and not by the first better reading but after
   * better ones over some time: a sensor that falls silent is no recovery, neither is a button let
   * go of, and a value that goes to and fro across a boundary is one alert.
   */
  public Change notSeen(CurrentVitals vitals, Duration clearAfter, Instant now) {
    if (clearedAt != null || kind == AlertKind.SOS || kind == AlertKind.FALL) {
      return Change.NONE;
    }
    Optional<Instant> better = measuredAnew(vitals);
    if (better.isEmpty()) {
      return Change.NONE;
    }
    recoveringSince = recoveringSince == null ? better.get() : recoveringSince;
    if (better.get().isBefore(recoveringSince.plus(clearAfter))) {
      return Change.NONE;
    }
    clearedAt = now;
    return Change.CLEARED;
  }

  /** The condition was not found, but what was measured is still too close to it. */
  public Change lingers() {
    recoveringSince = null;
    return Change.NONE;
  }

  private Optional<Instant> measuredAnew(CurrentVitals vitals) {
    List<CurrentVitals.Observed> observed =
        readings.values().keySet().stream()
            .map(label -> vitals.newest().get(ReadingKind.ofLabel(label)))
            .filter(Objects::nonNull)
            .toList();
    return observed.size() < readings.values().size()
        ? Optional.empty()
        : observed.stream()
            .map(CurrentVitals.Observed::at)
            .max(Comparator.naturalOrder())
            .filter(at -> at.isAfter(lastSeenAt));
  }

  /** Whoever was silent was heard of again at that moment, or what was wrong is measured well. */
  public Change heard(Instant at, Instant now) {
    if (clearedAt != null || !at.isAfter(lastSeenAt)) {
      return Change.NONE;
    }
    clearedAt = now;
    return Change.CLEARED;
  }

  /**
   * The silence goes on: people are told again at the times of the rules, and mere attention
   * becomes urgent. Steps that nobody took, because the application was away, are taken as one.
   *
   * @return whether people have to be told again now
   */
  public boolean climb(ClimbRules rules, Instant now) {
    int steps = holds() ? rules.steps(heldSince, now) : 0;
    if (steps <= climbed) {
      return false;
    }
    climbed = steps;
    severity = severity == AlertSeverity.ATTENTION ? AlertSeverity.URGENT : severity;
    return true;
  }

  /** Somebody has taken it on; rejects with {@code ALERT_ALREADY_ACKNOWLEDGED} the second one. */
  public void acknowledge(String by, String note, Instant at) {
    requireUnresolved();
    if (acknowledgedAt != null) {
      throw Rejection.conflict("ALERT_ALREADY_ACKNOWLEDGED", acknowledgedBy);
    }
    acknowledgedAt = at;
    acknowledgedBy = by;
    acknowledgementNote = note;
  }

  /** Ends it with an outcome; rejects with {@code ALERT_NOT_ACKNOWLEDGED} what nobody took on. */
  public void resolve(String by, OutcomeKind kindOfOutcome, String how, Instant at) {
    requireUnresolved();
    if (acknowledgedAt == null) {
      throw Rejection.of("ALERT_NOT_ACKNOWLEDGED");
    }
    resolvedAt = at;
    resolvedBy = by;
    outcomeKind = kindOfOutcome;
    outcome = how;
  }

  /** Somebody gives it to somebody, perhaps not for the first time. */
  public void assign(String to, String by, Instant at) {
    requireUnresolved();
    assignedTo = to;
    assignedBy = by;
    assignedAt = at;
  }

  /** How far people have got with it. */
  public AlertState state() {
    if (resolvedAt != null) {
      return AlertState.RESOLVED;
    }
    return acknowledgedAt != null ? AlertState.ACKNOWLEDGED : AlertState.OPEN;
  }

  /** Whether somebody has said what came of it. */
  public boolean isResolved() {
    return resolvedAt != null;
  }

  /** Whether its condition holds, as far as is known. */
  public boolean holds() {
    return resolvedAt == null && clearedAt == null;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** What it is about. */
  public AlertKind kind() {
    return kind;
  }

  /** How severe it is; never less than it once was. */
  public AlertSeverity severity() {
    return severity;
  }

  /** Whom it concerns; null for a device that is nobody's. */
  public UUID personId() {
    return personId;
  }

  /** Whom and what it concerns. */
  public AlertSubject subject() {
    return new AlertSubject(personId, placementId, facilityCode, deviceId);
  }

  /** Since when its condition holds without a break. */
  public Instant heldSince() {
    return heldSince;
  }

  /** How many times people were told again. */
  public int climbed() {
    return climbed;
  }

  /** The placement during which it was raised, by which its visibility is decided, or null. */
  public UUID placementId() {
    return placementId;
  }

  /** When its condition was last measured. */
  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  /** Everything else, for views. */
  public Facts facts() {
    return new Facts(
        number,
        news2Score,
        news2Partial,
        readings,
        observedAt,
        raisedAt,
        clearedAt,
        acknowledgedAt,
        acknowledgedBy,
        acknowledgementNote,
        assignedTo,
        assignedAt,
        resolvedAt,
        resolvedBy,
        outcomeKind,
        outcome);
  }

  /** What an alert holds besides its identity, for views only. */
  public record Facts(
      String number,
      Integer news2Score,
      Boolean news2Partial,
      AlertReadings readings,
      Instant observedAt,
      Instant raisedAt,
      Instant clearedAt,
      Instant acknowledgedAt,
      String acknowledgedBy,
      String acknowledgementNote,
      String assignedTo,
      Instant assignedAt,
      Instant resolvedAt,
      String resolvedBy,
      OutcomeKind outcomeKind,
      String outcome) {}

  private void show(Condition condition) {
    lastSeenAt = condition.observedAt();
    readings = condition.readings();
    news2Score = condition.score() == null ? null : (Integer) condition.score().score();
    news2Partial = condition.score() == null ? null : (Boolean) condition.score().partial();
  }

  private void requireUnresolved() {
    if (resolvedAt != null) {
      throw Rejection.conflict("ALERT_ALREADY_RESOLVED", resolvedBy);
    }
  }
}
