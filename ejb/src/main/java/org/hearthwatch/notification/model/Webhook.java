package org.hearthwatch.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.notification.Severity;
import org.hearthwatch.notification.WebhookView;
import org.hearthwatch.record.Words;
import org.hearthwatch.registry.Named;

/** An address outside that is told what the people of a unit are told. */
@Entity
@Table(name = "webhook")
public class Webhook {

  @Id private UUID id;

  @Column(name = "unit_code")
  private String unitCode;

  private String url;
  private String secret;

  @Enumerated(EnumType.STRING)
  @Column(name = "minimum_severity")
  private Severity minimumSeverity;

  private boolean active;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  protected Webhook() {}

  /** A new webhook, active at once. */
  public Webhook(UUID id, String unitCode, Target target, String by, Instant now) {
    this.id = id;
    this.unitCode = unitCode;
    this.url = target.url();
    this.secret = target.secret();
    this.minimumSeverity = target.minimumSeverity();
    this.active = true;
    this.createdBy = by;
    this.createdAt = now;
  }

  /** Where to, signed with what, and from which severity on. */
  public record Target(String url, String secret, Severity minimumSeverity) {

    /** The secret stays out of logs. */
    @Override
    public String toString() {
      return url + " from " + minimumSeverity;
    }
  }

  /** Switches it on or off; what waits for it is not sent while it is off. */
  public void activate(boolean on) {
    active = on;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Whose notices it hears of. */
  public String unitCode() {
    return unitCode;
  }

  /** Where it sends, and how it signs. */
  public Target target() {
    return new Target(url, secret, minimumSeverity);
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return Map.of(
        "unit", unitCode, "url", new Words(url), "from", minimumSeverity, "active", active);
  }

  /** What an administrator may know of it: everything but the secret. */
  public WebhookView view(Named unit) {
    return new WebhookView(id, unit, url, minimumSeverity, active, createdAt);
  }
}
