package org.hearthwatch.telemetry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.DeviceView;

/** A registered device. Its last sign and battery are written by the ingest, past this entity. */
@Entity
@Table(name = "device")
public class Device {
  @Id private String id;

  @Column(name = "facility_code")
  private String facilityCode;

  @Enumerated(EnumType.STRING)
  private DeviceKind kind;

  private String label;
  private boolean active;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  private Integer battery;

  protected Device() {}

  /** The identifier, which is also its MQTT user name. */
  public String id() {
    return id;
  }

  /** What lists show of it; the wearer is null when there is none or none to be shown. */
  public DeviceView view(UUID wearer, String wearerName) {
    return new DeviceView(
        id, kind, label, facilityCode, wearer, wearerName, active, lastSeenAt, battery);
  }
}
