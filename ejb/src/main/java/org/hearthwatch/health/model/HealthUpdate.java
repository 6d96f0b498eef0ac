package org.hearthwatch.health.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.health.GeneralState;
import org.hearthwatch.health.HealthUpdateView;
import org.hearthwatch.health.Intake;
import org.hearthwatch.health.Mood;
import org.hearthwatch.registry.Named;
import org.hearthwatch.registry.Reveal;
import org.hearthwatch.shared.Moments;
import org.hearthwatch.shared.Sealed;

/** The facility's word on one resident. It never changes: what was wrong is said by a later one. */
@Entity
@Table(name = "health_update")
public class HealthUpdate {

  private static final String NOTE = "health_update.note";

  @Id private UUID id;

  @Column(name = "placement_id")
  private UUID placementId;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "general_state")
  private GeneralState generalState;

  @Enumerated(EnumType.STRING)
  private Intake intake;

  @Enumerated(EnumType.STRING)
  private Mood mood;

  @Column(name = "temperature_c")
  private BigDecimal temperature;

  private Integer pulse;
  private Integer systolic;
  private Integer diastolic;

  @Column(name = "weight_kg")
  private BigDecimal weight;

  @Sealed(NOTE)
  private String note;

  protected HealthUpdate() {}

  /** Records what was seen. */
  public HealthUpdate(
      UUID id, UUID placementId, Observation seen, String recordedBy, Instant recordedAt) {
    this.id = id;
    this.placementId = placementId;
    this.occurredAt = Moments.settle(seen.occurredAt(), recordedAt);
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    this.generalState = seen.generalState();
    this.intake = seen.intake();
    this.mood = seen.mood();
    this.temperature = seen.measured().temperature();
    this.pulse = seen.measured().pulse();
    this.systolic = seen.measured().systolic();
    this.diastolic = seen.measured().diastolic();
    this.weight = seen.measured().weight();
    this.note = seen.note();
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** When the person was seen like this. */
  public Instant occurredAt() {
    return occurredAt;
  }

  /** What the record keeps of it: that it was said, when and how it looked; no health notes. */
  public Map<String, Object> facts() {
    return Map.of("placement", placementId, "occurredAt", occurredAt, "generalState", generalState);
  }

  /** The update with the names a list shows. */
  public HealthUpdateView view(
      UUID residentId, String residentName, Named recorder, Reveal.Reader reader) {
    return new HealthUpdateView(
        id,
        placementId,
        residentId,
        residentName,
        occurredAt,
        recordedAt,
        recordedBy,
        recorder.zh(),
        recorder.en(),
        generalState,
        intake,
        mood,
        temperature,
        pulse,
        systolic,
        diastolic,
        weight,
        reader.text(NOTE, id, note));
  }
}
