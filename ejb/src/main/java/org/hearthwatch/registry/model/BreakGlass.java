package org.hearthwatch.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.shared.Rejection;
import org.hearthwatch.shared.Sealed;

/**
 * Somebody in need looks at one person who is none of theirs: for a reason they give, for a time,
 * and not unnoticed.
 */
@Entity
@Table(name = "break_glass")
public class BreakGlass {

  /** What the reason is sealed as. */
  public static final String REASON = "break_glass.reason";

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_number")
  private String personNumber;

  private String username;
  private String role;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "station_code")
  private String stationCode;

  @Sealed(REASON)
  private String reason;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected BreakGlass() {}

  /** A person found by an exact number, and the station that answers for them. */
  public record Whom(UUID personId, String number, String stationCode) {}

  /** Opens one person to the caller from now on. */
  public BreakGlass(UUID id, Whom whom, Caller caller, String reason, Instant now, Duration time) {
    this.id = id;
    this.personId = whom.personId();
    this.personNumber = whom.number();
    this.stationCode = whom.stationCode();
    this.username = caller.username();
    this.role = caller.role().realmName();
    this.unitCode = caller.unitCode();
    this.reason = reason;
    this.grantedAt = now;
    this.expiresAt = now.plus(time);
  }

  /** Closes it before its time; rejects with {@code BREAK_GLASS_OVER} what is closed already. */
  public void end(String by, Instant now) {
    if (!isOpen(now)) {
      throw Rejection.conflict("BREAK_GLASS_OVER");
    }
    endedAt = now;
    endedBy = by;
  }

  /** Whether the person is open to whoever asked. */
  public boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  /** Everything it holds; the reason as stored. */
  public Facts facts() {
    return new Facts(
        id,
        personId,
        personNumber,
        username,
        role,
        unitCode,
        stationCode,
        reason,
        grantedAt,
        expiresAt,
        endedAt,
        endedBy);
  }

  /** What it holds. */
  public record Facts(
      UUID id,
      UUID personId,
      String personNumber,
      String username,
      String role,
      String unitCode,
      String stationCode,
      String storedReason,
      Instant grantedAt,
      Instant expiresAt,
      Instant endedAt,
      String endedBy) {}
}
