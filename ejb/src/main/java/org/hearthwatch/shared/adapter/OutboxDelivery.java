package org.hearthwatch.shared.adapter;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthwatch.shared.DomainEvent;
import org.hearthwatch.shared.MergingEvent;
import org.hearthwatch.shared.Work;
import org.hearthwatch.shared.WorksAs;

/**
 * Delivers one event a transaction: every observer's work and the mark "dispatched" commit
 * together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@WorksAs(Work.OUTBOX)
public class OutboxDelivery {

  private static final int MOST_MERGED = 200;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private Event<DomainEvent> observers;

  /** The oldest events that wait; one that failed n times waits n² times five seconds more. */
  @SuppressWarnings("unchecked")
  public List<UUID> waiting(int most) {
    return em.createNativeQuery(
            """
            select id from outbox where dispatched_at is null
            and created_at + attempts * attempts * interval '5 seconds' <= :now
            order by created_at, id limit :most\
            """,
            UUID.class)
        .setParameter("now", clock.instant())
        .setParameter("most", most)
        .getResultList();
  }

  /**
   * Delivers the event, and with a merging one what else of its type waits, unless another node has
   * it in hand or it is done; answers what was delivered.
   */
  public Optional<DomainEvent> deliver(UUID id) {
    Optional<OutboxRow> row = lock(id);
    return row.map(
        found -> {
          List<OutboxRow> rows = new ArrayList<>(List.of(found));
          DomainEvent event = event(found);
          if (event instanceof MergingEvent<?> merging) {
            List<OutboxRow> others = others(found);
            rows.addAll(others);
            event = merged(merging, others);
          }
          observers.fire(event);
          Instant now = clock.instant();
          rows.forEach(one -> one.dispatched(now));
          return event;
        });
  }

  /** Forgets what was dispatched before a moment; answers how much. */
  public long forget(Instant before) {
    return ((Number)
            em.createNativeQuery("select forget_dispatched(:before)", Long.class)
                .setParameter("before", before)
                .getSingleResult())
        .longValue();
  }

  /** Notes that a delivery failed, so that it is tried again later and can be looked at. */
  public void failed(UUID id, String error) {
    lock(id).ifPresent(row -> row.failed(error));
  }

  @SuppressWarnings("unchecked")
  private Optional<OutboxRow> lock(UUID id) {
    return em.createNativeQuery(
            "select * from outbox where id = :id and dispatched_at is null for update skip locked",
            OutboxRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What has failed before is tried by itself. */
  @SuppressWarnings("unchecked")
  private List<OutboxRow> others(OutboxRow first) {
    return em.createNativeQuery(
            "select * from outbox where type = :type and dispatched_at is null and attempts = 0"
                + " and id <> :id order by created_at, id limit :most for update skip locked",
            OutboxRow.class)
        .setParameter("type", first.type())
        .setParameter("id", first.id())
        .setParameter("most", MOST_MERGED)
        .getResultList();
  }

  /** They are of one class, because their rows are of one type. */
  @SuppressWarnings("unchecked")
  private static <E extends MergingEvent<E>> DomainEvent merged(
      MergingEvent<?> first, List<OutboxRow> others) {
    E all = (E) first;
    for (OutboxRow other : others) {
      all = all.and((E) event(other));
    }
    return all;
  }

  private static DomainEvent event(OutboxRow row) {
    try {
      Class<? extends DomainEvent> type =
          Class.forName(row.type(), true, OutboxDelivery.class.getClassLoader())
              .asSubclass(DomainEvent.class);
      return Json.MAPPER.readValue(row.payload(), type);
    } catch (ClassNotFoundException | JsonProcessingException unreadable) {
      throw new IllegalStateException("Unreadable event " + row.id(), unreadable);
    }
  }
}
