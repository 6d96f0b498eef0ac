package org.hearthwatch.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hearthwatch.screening.Evidence;
import org.hearthwatch.screening.SignalKind;
import org.hearthwatch.screening.SignalOutcome;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Sealed;

/**
 * Something that a screen found, with the evidence of its first finding, until somebody says what
 * it was. Found again meanwhile, it is the same signal.
 */
@Entity
@Table(name = "screening_signal")
public class Signal {
  /** What the outcome is sealed as. */
  public static final String OUTCOME = "screening_signal.outcome";

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private SignalKind kind;

  @Column(name = "facility_code")
  private String facilityCode;

  private String subject;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "placement_id")
  private UUID placementId;

  @Column(name = "other_placement_id")
  private UUID otherPlacementId;

  private Evidence evidence;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "last_found_at")
  private Instant lastFoundAt;

  private int times;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome_kind")
  private SignalOutcome outcomeKind;

  @Sealed(OUTCOME)
  private String outcome;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Version private int version;

  protected Signal() {}

  /**
   * Found for the first time.
   *
   * @param recordedBy whose typed values; null for readings
   */
  public Signal(
      SignalKind kind, String facilityCode, String recordedBy, Evidence evidence, Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.facilityCode = facilityCode;
    this.recordedBy = recordedBy;
    this.evidence = evidence;
    this.subject = subject(kind, recordedBy, evidence);
    List<Evidence.Span> spans = evidence.spans();
    this.placementId = spans.isEmpty() ? null : spans.get(0).placementId();
    this.otherPlacementId = spans.size() < 2 ? null : spans.get(1).placementId();
    this.foundAt = now;
    this.lastFoundAt = now;
    this.times = 1;
  }

  /** What tells one signal from another of its kind: who and what it is about. */
  public static String subject(SignalKind kind, String recordedBy, Evidence evidence) {
    return switch (kind) {
      case LAST_DIGITS -> recordedBy + "|" + evidence.reading();
      case OTHER_WEARER -> evidence.spans().get(0).placementId().toString();
      case REPEATED_TRACE ->
          evidence.spans().stream()
              .map(span -> span.placementId().toString())
              .sorted()
              .reduce("", (all, one) -> all + "|" + one);
    };
  }

  /** It was found again. */
  public void foundAgain(Instant now) {
    lastFoundAt = now;
    times++;
  }

  /** Somebody says what it was; rejects with {@code SIGNAL_SETTLED} once it was said. */
  public void settle(SignalOutcome as, String words, String by, Instant at) {
    if (settledAt != null) {
      throw Rejection.of("SIGNAL_SETTLED");
    }
    outcomeKind = as;
    outcome = words;
    settledBy = by;
    settledAt = at;
  }

  /** Its row. */
  public UUID id() {
    return id;
  }

  /** Who and what it is about. */
  public String subject() {
    return subject;
  }

  /** The house it is about. */
  public String facilityCode() {
    return facilityCode;
  }

  /** What it rests on. */
  public Evidence evidence() {
    return evidence;
  }

  /** When somebody said what it was; null before. */
  public Instant settledAt() {
    return settledAt;
  }

  /** All else there is to show. */
  public Facts facts() {
    return new Facts(
        kind, recordedBy, foundAt, lastFoundAt, times, outcomeKind, outcome, settledBy);
  }

  /** What is shown of a signal besides; the outcome is sealed. */
  public record Facts(
      SignalKind kind,
      String recordedBy,
      Instant foundAt,
      Instant lastFoundAt,
      int times,
      SignalOutcome outcomeKind,
      String outcome,
      String settledBy) {}
}
