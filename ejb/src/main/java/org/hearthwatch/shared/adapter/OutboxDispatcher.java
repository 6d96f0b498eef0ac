package org.hearthwatch.shared.adapter;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outbox: at once after a commit that filled it, and every few seconds in case that
 * call was lost. Events of one node go out one after the other, oldest first.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDispatcher {

  private static final Logger LOG = Logger.getLogger(OutboxDispatcher.class.getName());
  private static final int BATCH = 100;
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private OutboxDelivery delivery;
  @Inject private LocalAnnouncements announcements;
  @Inject private Clock clock;
  @Resource private ManagedExecutorService executor;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();
  private volatile boolean stopped;

  /** A transaction that emitted events has committed. */
  public void onFilled(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) StoredOutbox.Filled filled) {
    again.set(true);
    if (!running.get()) {
      executor.execute(this::drain);
    }
  }

  /** The net under the after-commit call: after a crash, or when another node's event is left. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void drain() {
    while (!stopped && running.compareAndSet(false, true)) {
      try {
        again.set(false);
        deliverAllWaiting();
      } catch (RuntimeException databaseAway) {
        LOG.log(Level.WARNING, "The outbox could not be read; it is tried again", databaseAway);
      } finally {
        running.set(false);
      }
      if (!again.get()) {
        return;
      }
    }
  }

  /** What went out is kept for a day. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  public void forget() {
    long gone = delivery.forget(clock.instant().minus(KEPT));
    LOG.log(Level.FINE, "{0} dispatched events were forgotten", gone);
  }

  @PreDestroy
  void stop() {
    stopped = true;
  }

  private void deliverAllWaiting() {
    List<UUID> waiting = delivery.waiting(BATCH);
    while (!waiting.isEmpty() && !stopped) {
      waiting.forEach(this::deliver);
      waiting = waiting.size() < BATCH ? List.of() : delivery.waiting(BATCH);
    }
  }

  private void deliver(UUID id) {
    try {
      delivery.deliver(id).ifPresent(announcements::announce);
    } catch (EJBException | IllegalStateException failed) {
      LOG.log(Level.WARNING, failed, () -> "Event " + id + " failed; it is tried again later");
      delivery.failed(id, String.valueOf(failed.getMessage()));
    }
  }
}
