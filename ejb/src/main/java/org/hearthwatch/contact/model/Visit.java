package org.hearthwatch.contact.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.contact.Channel;
import org.hearthwatch.contact.Condition;
import org.hearthwatch.contact.VisitView;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Moments;
import org.hearthwatch.shared.Sealed;

/** A contact as it was recorded. It never changes: a correction is another visit's note. */
@Entity
@Table(name = "visit")
public class Visit {

  private static final String OWN_WORDS = "visit.own_words";
  private static final String NOTE = "visit.note";

  /** By then a contact is written down; what comes later is marked. Our own default. */
  private static final Duration PROMPT = Duration.ofHours(24);

  @Id private UUID id;

  @Column(name = "placement_id")
  private UUID placementId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Enumerated(EnumType.STRING)
  private Condition condition;

  @Column(name = "own_words")
  @Sealed(OWN_WORDS)
  private String ownWords;

  @Column(name = "private_interview")
  private boolean privateInterview;

  @Sealed(NOTE)
  private String note;

  @Column(name = "finding_id")
  private UUID findingId;

  @Column(name = "incident_id")
  private UUID incidentId;

  /** What a contact led to in the same step: a finding, an incident, or nothing. */
  public record Outcome(UUID findingId, UUID incidentId) {

    /** Nothing. */
    public static final Outcome NONE = new Outcome(null, null);

    /** A finding. */
    public static Outcome finding(UUID id) {
      return new Outcome(id, null);
    }

    /** An incident. */
    public static Outcome incident(UUID id) {
      return new Outcome(null, id);
    }
  }

  protected Visit() {}

  /** Records a contact now. */
  public Visit(
      UUID id,
      UUID placementId,
      Contact contact,
      Outcome outcome,
      String recordedBy,
      Instant recordedAt) {
    this.id = id;
    this.placementId = placementId;
    this.channel = contact.channel();
    this.occurredAt = Moments.settle(contact.occurredAt(), recordedAt);
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    this.condition = contact.condition();
    this.ownWords = contact.ownWords();
    this.privateInterview = contact.privateInterview();
    this.note = contact.note();
    this.findingId = outcome.findingId();
    this.incidentId = outcome.incidentId();
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** The placement of the person contacted. */
  public UUID placementId() {
    return placementId;
  }

  /** When it happened. */
  public Instant occurredAt() {
    return occurredAt;
  }

  /** What the record keeps of it: the facts, not what the person confided. */
  public Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("placement", placementId);
    facts.put("channel", channel);
    facts.put("occurredAt", occurredAt);
    facts.put("condition", condition);
    facts.put("privateInterview", privateInterview);
    facts.put("finding", findingId);
    facts.put("incident", incidentId);
    facts.put("backDated", isBackDated());
    return facts;
  }

  /** Whether it was written down so late that it is marked for ever. */
  private boolean isBackDated() {
    return Duration.between(occurredAt, recordedAt).compareTo(PROMPT) > 0;
  }

  /** The visit with the names a list shows. */
  public VisitView view(
      UUID residentId, String residentName, Named recorder, Reveal.Reader reader) {
    return new VisitView(
        id,
        placementId,
        residentId,
        residentName,
        channel,
        occurredAt,
        recordedAt,
        recordedBy,
        recorder.zh(),
        recorder.en(),
        condition,
        reader.text(OWN_WORDS, id, ownWords),
        privateInterview,
        reader.text(NOTE, id, note),
        isBackDated(),
        findingId,
        incidentId);
  }
}
