package org.hearthwatch.privacy.adapter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearthwatch.shared.SealedColumn;
import org.hearthwatch.shared.adapter.SealedColumns;

/** Seals in the background whatever is plain or sealed with an older key, on whichever node. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class SealingTimer {

  /** Batches of a column in one go, so that none keeps the others waiting. */
  private static final int MOST = 40;

  @Inject private SealedColumns columns;
  @Inject private SealingBatch batch;

  private final AtomicBoolean running = new AtomicBoolean();

  /** Goes through all columns once. */
  @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void tick() {
    if (running.compareAndSet(false, true)) {
      try {
        columns.all().forEach(this::seal);
      } finally {
        running.set(false);
      }
    }
  }

  private void seal(SealedColumn column) {
    int rows = batch.seal(column);
    for (int round = 1; rows > 0 && round < MOST; round++) {
      rows = batch.seal(column);
    }
  }
}
