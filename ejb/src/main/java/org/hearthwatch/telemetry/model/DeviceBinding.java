package org.hearthwatch.telemetry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.telemetry.Wearing;

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

  /** Somebody wears a device from a moment on. */
  public DeviceBinding(String device, UUID person, Instant from) {
    id = Ids.next();
    deviceId = device;
    personId = person;
    boundFrom = from.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Ends the span and answers when: now, or the first moment after the beginning that the database
   * can tell from it. Whoever wears the device next does so from then on, so that no reading has
   * two owners.
   */
  public Instant end(Instant now) {
    Instant earliest = boundFrom.plus(1, ChronoUnit.MICROS);
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    boundUntil = at.isBefore(earliest) ? earliest : at;
    return boundUntil;
  }

  /** Which device. */
  public String deviceId() {
    return deviceId;
  }

  /** Who wears it. */
  public UUID personId() {
    return personId;
  }

  /** The span, with the wearer's name. */
  public Wearing as(String name) {
    return new Wearing(personId, name, boundFrom, boundUntil);
  }

  /** The span alone, for a reader who may not see who it was. */
  public Wearing anonymous() {
    return new Wearing(null, null, boundFrom, boundUntil);
  }
}
