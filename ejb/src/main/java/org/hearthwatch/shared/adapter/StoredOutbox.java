package org.hearthwatch.shared.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.hearthwatch.shared.DomainEvent;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.shared.Outbox;

/**
 * Writes events to the outbox table and wakes the dispatcher once the transaction has committed.
 */
@ApplicationScoped
public class StoredOutbox implements Outbox {

  /** Fired inside the transaction, observed after it succeeded. */
  public record Filled() {}

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Event<Filled> filled;

  @Override
  public void emit(DomainEvent event) {
    try {
      String payload = Json.MAPPER.writeValueAsString(event);
      em.persist(new OutboxRow(Ids.next(), event.getClass().getName(), payload, clock.instant()));
      filled.fire(new Filled());
    } catch (JsonProcessingException notPlain) {
      throw new IllegalArgumentException("An event must be a record of plain values", notPlain);
    }
  }
}
