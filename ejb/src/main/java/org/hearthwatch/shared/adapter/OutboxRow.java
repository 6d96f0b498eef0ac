package org.hearthwatch.shared.adapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A domain event on its way: stored, then dispatched once every observer has taken it. */
@Entity
@Table(name = "outbox")
class OutboxRow {

  @Id private UUID id;
  private String type;

  // Not Hibernate's own JSON type: it needs a class of the driver, which its module cannot see.
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String payload;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "dispatched_at")
  private Instant dispatchedAt;

  private int attempts;

  @Column(name = "last_error")
  private String lastError;

  protected OutboxRow() {}

  OutboxRow(UUID id, String type, String payload, Instant createdAt) {
    this.id = id;
    this.type = type;
    this.payload = payload;
    this.createdAt = createdAt;
  }

  UUID id() {
    return id;
  }

  String type() {
    return type;
  }

  String payload() {
    return payload;
  }

  void dispatched(Instant at) {
    dispatchedAt = at;
  }

  void failed(String error) {
    attempts++;
    lastError = error;
  }
}
