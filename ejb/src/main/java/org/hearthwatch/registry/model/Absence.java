package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearthwatch.registry.AbsenceView;
import org.hearthwatch.registry.AccountView;
import org.hearthwatch.shared.Rejection;

/** The span in which somebody is away and somebody else of their role and unit stands in. */
@Entity
@Table(name = "absence")
public class Absence {

  @Id private UUID id;
  private String username;
  private String deputy;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "planned_by")
  private String plannedBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  protected Absence() {}

  /** Plans an absence; the person is back at its end. */
  public Absence(UUID id, String username, String deputy, Span span, String by, Instant now) {
    this.id = id;
    this.username = username;
    this.deputy = deputy;
    this.startsAt = span.from();
    this.endsAt = span.until();
    this.plannedBy = by;
    this.plannedAt = now;
  }

  /** From a moment, included, to another, not included. */
  public record Span(Instant from, Instant until) {}

  /**
   * The person is back, or does not leave at all; rejects with {@code ABSENCE_OVER} what has ended.
   */
  public void end(Instant now) {
    if (!now.isBefore(endsAt)) {
      throw Rejection.of("ABSENCE_OVER");
    }
    endsAt = now.isBefore(startsAt) ? startsAt : now;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Who is away. */
  public String username() {
    return username;
  }

  /** Who stands in. */
  public String deputy() {
    return deputy;
  }

  /** What the record keeps of it. */
  public Map<String, Object> facts() {
    return Map.of("absent", username, "deputy", deputy, "from", startsAt, "until", endsAt);
  }

  /** The absence as lists show it. */
  public AbsenceView view(AccountView absent, AccountView standIn) {
    return new AbsenceView(id, absent, standIn, startsAt, endsAt);
  }
}
