package org.hearthwatch.contact.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

  protected Visit() {}

  /** Records a contact now. */
  public Visit(UUID id, UUID placementId, Contact contact, String recordedBy, Instant recordedAt) {
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
    return Map.of(
        "placement", placementId,
        "channel", channel,
        "occurredAt", occurredAt,
        "condition", condition,
        "privateInterview", privateInterview);
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
        reader.text(NOTE, id, note));
  }
}
