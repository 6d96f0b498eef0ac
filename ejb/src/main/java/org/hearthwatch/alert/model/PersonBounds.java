package org.hearthwatch.alert.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthwatch.alert.Bound;
import org.hearthwatch.shared.Sealed;
import org.hearthwatch.telemetry.ReadingKind;

/** All bounds that were set for a person at one time; it is never changed, a later one follows. */
@Entity
@Table(name = "person_bounds")
public class PersonBounds {
  /** What the reason is sealed as. */
  public static final String REASON = "person_bounds.reason";

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  private int version;
  private BoundsByLabel bounds;

  @Sealed(REASON)
  private String reason;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  /** Bounds by SenML name. */
  public record BoundsByLabel(Map<String, Bound> values) {
    /** Keeps its own copy, in the order of names. */
    public BoundsByLabel {
      values = Map.copyOf(values);
    }
  }

  protected PersonBounds() {}

  /** The bounds that count from now on. */
  public PersonBounds(
      UUID id, UUID personId, int version, Map<ReadingKind, Bound> bounds, String reason) {
    this.id = id;
    this.personId = personId;
    this.version = version;
    Map<String, Bound> labels = new TreeMap<>();
    bounds.forEach((kind, bound) -> labels.put(kind.label(), bound));
    this.bounds = new BoundsByLabel(labels);
    this.reason = reason;
  }

  /** Names who set them, and when. */
  public PersonBounds by(String username, Instant at) {
    setBy = username;
    setAt = at;
    return this;
  }

  /** Its row, which its reason is sealed with. */
  public UUID id() {
    return id;
  }

  /** Whose they are. */
  public UUID personId() {
    return personId;
  }

  /** Counts from 1. */
  public int version() {
    return version;
  }

  /** The bounds by reading. */
  public Map<ReadingKind, Bound> bounds() {
    Map<ReadingKind, Bound> kinds = new EnumMap<>(ReadingKind.class);
    bounds.values().forEach((label, bound) -> kinds.put(ReadingKind.ofLabel(label), bound));
    return kinds;
  }

  /** Why they were set, sealed. */
  public String storedReason() {
    return reason;
  }

  /** Who set them. */
  public String author() {
    return setBy;
  }

  /** When they were set. */
  public Instant since() {
    return setAt;
  }
}
