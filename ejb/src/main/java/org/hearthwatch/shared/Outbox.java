package org.hearthwatch.shared;

/**
 * Where a use case leaves its domain events. An event is stored in the transaction that caused it
 * and dispatched after the commit, in a transaction of its own, as a CDI event to every {@code void
 * on(@Observes X event)}. Delivery is at least once: observers must be idempotent.
 */
public interface Outbox {

  /** Stores the event in the current transaction. */
  void emit(DomainEvent event);
}
