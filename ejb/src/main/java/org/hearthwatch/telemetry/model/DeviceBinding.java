package org.hearthwatch.telemetry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The span in which one person wears one device. */
@Entity
@Table(name = "device_binding")
public class DeviceBinding {
  @Id private UUID id;

  @Column(name = "device_id")
  private String deviceId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "bound_from")
  private Instant boundFrom;

  @Column(name = "bound_until")
  private Instant boundUntil;

  protected DeviceBinding() {}

  /** Which device. */
  public String deviceId() {
    return deviceId;
  }

  /** Who wears it. */
  public UUID personId() {
    return personId;
  }
}
