package org.hearthwatch.telemetry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.telemetry.DeviceDetail;
import org.hearthwatch.telemetry.DeviceHealth;
import org.hearthwatch.telemetry.DeviceKind;
import org.hearthwatch.telemetry.DeviceView;
import org.hearthwatch.telemetry.RevocationReason;
import org.hearthwatch.telemetry.SilenceRules;
import org.hearthwatch.telemetry.Wearing;

/**
 * A registered device. Its last sign and battery are written by the ingest, past this entity, which
 * therefore never writes them.
 */
@Entity
@Table(name = "device")
public class Device {
  @Id private String id;

  @Column(name = "facility_code", updatable = false)
  private String facilityCode;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DeviceKind kind;

  private String label;

  private String serial;

  private String firmware;

  @Column(name = "secret_hash")
  private String secretHash;

  private boolean active;

  @Enumerated(EnumType.STRING)
  @Column(name = "revoked_for")
  private RevocationReason revokedFor;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "registered_at", updatable = false)
  private Instant registeredAt;

  @Column(name = "last_seen_at", updatable = false)
  private Instant lastSeenAt;

  @Column(updatable = false)
  private Integer battery;

  @Column(name = "next_update_at", updatable = false)
  private Instant nextUpdateAt;

  @Column(name = "usual_seconds", updatable = false)
  private Double usualSeconds;

  @Column(updatable = false)
  private int intervals;

  @Column(name = "offline_since", updatable = false)
  private Instant offlineSince;

  protected Device() {}

  /** The identifier, which is also its MQTT user name. */
  public String id() {
    return id;
  }

  /** The facility to which it belongs. */
  public String facilityCode() {
    return facilityCode;
  }

  /**
   * Rejects with {@code NOT_WEARABLE} what nobody can wear, with {@code DEVICE_REVOKED} what is out
   * of service.
   */
  public void requireWearable() {
    if (kind != DeviceKind.WEARABLE) {
      throw Rejection.of("NOT_WEARABLE", id);
    }
    requireInService();
  }

  /**
   * Calls it something else; null leaves the label or firmware as it is, an empty text removes it.
   * Answers whether anything changed.
   */
  public boolean describe(String newLabel, String newFirmware) {
    String labelBefore = label;
    String firmwareBefore = firmware;
    label = newLabel == null ? label : emptyToNull(newLabel);
    firmware = newFirmware == null ? firmware : emptyToNull(newFirmware);
    return !Objects.equals(label, labelBefore) || !Objects.equals(firmware, firmwareBefore);
  }

  /** Bears a serial number; null when it has none. */
  public void number(String serialNumber) {
    serial = emptyToNull(serialNumber == null ? "" : serialNumber);
  }

  /** Has another secret from now on; rejects with {@code DEVICE_REVOKED} one out of service. */
  public void rekey(String hash) {
    requireInService();
    secretHash = hash;
  }

  /** Is out of service; rejects with {@code DEVICE_REVOKED} what is so already. */
  public void revoke(RevocationReason reason, Instant at) {
    requireInService();
    active = false;
    revokedFor = reason;
    revokedAt = at;
  }

  /** Is in service again; rejects with {@code DEVICE_IN_SERVICE} what is so already. */
  public void reinstate() {
    if (active) {
      throw Rejection.of("DEVICE_IN_SERVICE", id);
    }
    active = true;
    revokedFor = null;
    revokedAt = null;
  }

  /** Whether it is in service. */
  public boolean isActive() {
    return active;
  }

  /** How it is doing, by the rules of silence. */
  public DeviceHealth health(SilenceRules rules, Instant now) {
    boolean heard = lastSeenAt != null;
    return DeviceHealth.of(active, heard, heard && voice().isLate(rules, now), battery);
  }

  private Voice voice() {
    return new Voice(
        id,
        kind,
        facilityCode,
        null,
        null,
        lastSeenAt,
        nextUpdateAt,
        usualSeconds,
        intervals,
        null,
        offlineSince,
        null,
        0);
  }

  /** What lists show of it; the wearer is null when there is none or none to be shown. */
  public DeviceView view(DeviceHealth health, UUID wearer, String wearerName) {
    return new DeviceView(
        id,
        kind,
        label,
        facilityCode,
        wearer,
        wearerName,
        active,
        health,
        lastSeenAt,
        battery,
        firmware);
  }

  /** All there is to know of it, with those of its wearers who may be shown. */
  public DeviceDetail detail(DeviceHealth health, List<Wearing> wearings) {
    return new DeviceDetail(
        id,
        kind,
        label,
        facilityCode,
        serial,
        firmware,
        secretHash != null,
        active,
        revokedFor,
        revokedAt,
        registeredAt,
        health,
        lastSeenAt,
        battery,
        wearings);
  }

  private void requireInService() {
    if (!active) {
      throw Rejection.of("DEVICE_REVOKED", id);
    }
  }

  private static String emptyToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
