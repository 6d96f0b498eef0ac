package org.hearthwatch.stationing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.stationing.CheckInSignal;
import org.hearthwatch.stationing.CheckInView;

/** A check-in as it was stored, by the server's time. It never changes. */
@Entity
@Table(name = "check_in")
public class Presence {

  @Id private UUID id;

  @Column(name = "shift_id")
  private UUID shiftId;

  private String username;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private Double latitude;
  private Double longitude;

  @Column(name = "accuracy_m")
  private Double accuracy;

  @Column(name = "distance_m")
  private Double distance;

  @Enumerated(EnumType.STRING)
  private CheckInSignal signal;

  protected Presence() {}

  /**
   * Checks in for a shift.
   *
   * @param position null if none was told
   */
  public Presence(UUID id, Shift shift, Position position, Fence fence, Instant now) {
    this.id = id;
    this.shiftId = shift.id();
    this.username = shift.username();
    this.occurredAt = now;
    this.recordedAt = now;
    this.signal = fence.judge(position);
    this.distance = fence.distance(position);
    if (position != null) {
      this.latitude = position.latitude();
      this.longitude = position.longitude();
      this.accuracy = position.accuracyIfTold();
    }
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return Map.of("shift", shiftId, "occurredAt", occurredAt, "signal", signal);
  }

  /** The check-in as lists show it. */
  public CheckInView view() {
    return new CheckInView(
        id, shiftId, username, occurredAt, latitude, longitude, accuracy, distance, signal);
  }
}
