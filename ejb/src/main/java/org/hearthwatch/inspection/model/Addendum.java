package org.hearthwatch.inspection.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.inspection.AddendumKind;
import org.hearthwatch.inspection.AddendumView;
import org.hearthwatch.inspection.Given;
import org.hearthwatch.record.Words;
import org.hearthwatch.shared.Moments;

/** What was said after an inspection ended: it stands beside the inspection, never over it. */
@Entity
@Table(name = "inspection_addendum")
public class Addendum {

  @Id private UUID id;

  @Column(name = "inspection_id")
  private UUID inspectionId;

  @Enumerated(EnumType.STRING)
  private AddendumKind kind;

  @Column(name = "item_code")
  private String itemCode;

  private String answer;
  private String text;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected Addendum() {}

  /** An answer that came after the end. */
  public static Addendum late(UUID id, UUID inspection, Given given, String by, Instant now) {
    Addendum late = new Addendum(id, inspection, AddendumKind.LATE_ANSWER, by, now);
    late.itemCode = given.itemCode();
    late.answer = given.answer();
    late.text = given.note() == null || given.note().isBlank() ? null : given.note().strip();
    late.occurredAt = Moments.settle(given.answeredAt(), now);
    return late;
  }

  /** A correction by the inspector; about one question or, with null, about the whole. */
  public static Addendum correction(
      UUID id, UUID inspection, String item, String text, String by, Instant now) {
    Addendum correction = new Addendum(id, inspection, AddendumKind.CORRECTION, by, now);
    correction.itemCode = item;
    correction.text = text.strip();
    return correction;
  }

  private Addendum(UUID id, UUID inspection, AddendumKind kind, String by, Instant now) {
    this.id = id;
    this.inspectionId = inspection;
    this.kind = kind;
    this.recordedBy = by;
    this.recordedAt = now;
    this.occurredAt = now;
  }

  /** Whether it is that answer, arrived once before. */
  public boolean repeats(Given given, Instant at) {
    return kind == AddendumKind.LATE_ANSWER
        && given.itemCode().equals(itemCode)
        && given.answer().equals(answer)
        && occurredAt.equals(at);
  }

  /** What the record keeps of it, beside the number of the inspection. */
  public Map<String, Object> facts(String number) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("number", number);
    facts.put("kind", kind);
    facts.put("occurredAt", occurredAt);
    put(facts, "item", itemCode);
    put(facts, "answer", answer == null ? null : new Words(answer));
    put(facts, "text", text == null ? null : new Words(text));
    return facts;
  }

  /** As readers see it. */
  public AddendumView view() {
    return new AddendumView(id, kind, itemCode, answer, text, occurredAt, recordedAt, recordedBy);
  }

  private static void put(Map<String, Object> facts, String name, Object value) {
    if (value != null) {
      facts.put(name, value);
    }
  }
}
