package org.hearthwatch.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hearthwatch.notification.DeliveryChannel;
import org.hearthwatch.notification.DeliveryState;
import org.hearthwatch.shared.Rejection;

/** The way of one notice through one channel: waiting → sent, or given up and looked at. */
@Entity
@Table(name = "notification_delivery")
public class Delivery {

  private static final int LONGEST_ERROR = 500;

  @Id private UUID id;

  @Column(name = "notification_id")
  private UUID notificationId;

  private String content;

  @Enumerated(EnumType.STRING)
  private DeliveryChannel channel;

  @Column(name = "webhook_id")
  private UUID webhookId;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_by")
  private String settledBy;

  private String reason;

  protected Delivery() {}

  /** Somebody takes it in hand; if nothing is heard of it until then, it is tried again. */
  public void claim(Instant until) {
    attempts++;
    nextAt = until;
  }

  /** The other side has taken it. */
  public void sent(Instant now) {
    state = DeliveryState.SENT;
    settledAt = now;
    lastError = null;
  }

  /**
   * It failed: it is tried again after a while, unless it is hopeless or was tried often enough.
   *
   * @param allowed when something planned for a moment may really go out
   */
  public void failed(String error, boolean hopeless, Instant now, UnaryOperator<Instant> allowed) {
    lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    Optional<Duration> wait = hopeless ? Optional.empty() : Backoff.after(attempts);
    if (wait.isPresent()) {
      nextAt = allowed.apply(now.plus(wait.get()));
    } else {
      state = DeliveryState.DEAD;
      settledAt = now;
    }
  }

  /** Somebody has it tried again, as if for the first time. */
  public void resend(String by, Instant now) {
    requireDead();
    state = DeliveryState.WAITING;
    attempts = 0;
    nextAt = now;
    settledAt = null;
    settledBy = by;
  }

  /** Somebody says why it need not be sent any more. */
  public void drop(String by, String why, Instant now) {
    requireDead();
    state = DeliveryState.DROPPED;
    settledAt = now;
    settledBy = by;
    reason = why;
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Everything it holds. */
  public Facts facts() {
    return new Facts(
        id, notificationId, channel, webhookId, state, attempts, lastError, createdAt, settledAt);
  }

  /** What a delivery holds. */
  public record Facts(
      UUID id,
      UUID notificationId,
      DeliveryChannel channel,
      UUID webhookId,
      DeliveryState state,
      int attempts,
      String lastError,
      Instant createdAt,
      Instant settledAt) {}

  private void requireDead() {
    if (state != DeliveryState.DEAD) {
      throw Rejection.conflict("DELIVERY_NOT_DEAD");
    }
  }
}
