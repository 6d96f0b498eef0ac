package org.hearthwatch.alert.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.alert.Threshold;
import org.hearthwatch.shared.Ids;

/**
 * Somebody decided that a threshold is another one from a moment on. It stays as it was decided.
 */
@Entity
@Table(name = "alert_threshold_change")
public class ThresholdChange {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Threshold code;

  private double value;

  @Column(name = "valid_from")
  private Instant validFrom;

  private String reason;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  protected ThresholdChange() {}

  /** A decision. */
  public ThresholdChange(
      Threshold code, double value, Instant validFrom, String reason, String setBy, Instant setAt) {
    this.id = Ids.next();
    this.code = code;
    this.value = value;
    this.validFrom = validFrom;
    this.reason = reason;
    this.setBy = setBy;
    this.setAt = setAt;
  }

  /** Which threshold. */
  public Threshold code() {
    return code;
  }

  /** Its value. */
  public double value() {
    return value;
  }

  /** From when on. */
  public Instant validFrom() {
    return validFrom;
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** Who decided. */
  public String setBy() {
    return setBy;
  }

  /** When it was decided. */
  public Instant setAt() {
    return setAt;
  }
}
