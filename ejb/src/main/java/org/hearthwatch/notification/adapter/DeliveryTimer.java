package org.hearthwatch.notification.adapter;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Sends what is due, every few seconds. The calls go side by side, so that one that hangs does not
 * hold up the others, and outside of any transaction.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {

  private static final int BATCH = 20;

  @Inject private DeliveryDesk desk;
  @Inject private DeliverySender sender;
  @Resource private ManagedExecutorService executor;

  /** Sends batch after batch until nothing is due. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void tick() throws InterruptedException {
    List<Parcel> batch = desk.claim(BATCH);
    while (!batch.isEmpty()) {
      executor.invokeAll(
          batch.stream()
              .<Callable<Object>>map(one -> Executors.callable(() -> sender.send(one)))
              .toList());
      batch = batch.size() < BATCH ? List.of() : desk.claim(BATCH);
    }
  }
}
