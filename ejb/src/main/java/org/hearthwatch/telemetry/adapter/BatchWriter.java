package org.hearthwatch.telemetry.adapter;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearthwatch.telemetry.model.PackOutcome;

/**
 * Takes batches from the inbox, stores each in one transaction and only then acknowledges it. While
 * the database is away it holds its batch and tries again; nothing is acknowledged meanwhile.
 */
final class BatchWriter implements Runnable {
  private static final Logger LOG = Logger.getLogger(BatchWriter.class.getName());

  private final PackInbox inbox;
  private final BatchStore store;
  private final Clock clock;
  private final IngestCounters counters;
  private final CountDownLatch stop;
  private final Backoff backoff;

  BatchWriter(
      PackInbox inbox,
      BatchStore store,
      Clock clock,
      IngestCounters counters,
      CountDownLatch stop) {
    this.inbox = inbox;
    this.store = store;
    this.clock = clock;
    this.counters = counters;
    this.stop = stop;
    this.backoff = new Backoff(stop);
  }

  @Override
  public void run() {
    try {
      while (stop.getCount() > 0) {
        List<InboundPack> batch = inbox.next();
        if (!batch.isEmpty()) {
          write(batch);
        }
      }
    } catch (InterruptedException e) {
      // Undeployed: what was not acknowledged is delivered again.
      Thread.currentThread().interrupt();
    }
  }

  private void write(List<InboundPack> batch) throws InterruptedException {
    boolean lookFirst = false;
    while (stop.getCount() > 0) {
      try {
        settle(batch, store.store(batch, lookFirst));
        backoff.succeeded();
        return;
      } catch (Exception | Error e) {
        // Everything: this thread is the ingest, and if it died, nobody would hear of it. A commit
        // that fails comes as a checked exception, though nothing declares one.
        switch (StoreFailure.of(e)) {
          case ROWS_EXIST -> lookFirst = true;
          case DATA_REFUSED -> {
            apart(batch, e);
            return;
          }
          case TRY_AGAIN -> {
            LOG.log(Level.WARNING, "A batch could not be stored; trying again", e);
            backoff.await();
          }
        }
      }
    }
  }

  // One poisonous pack must not hold up the others: each is tried alone, and the one that the
  // database refuses even then is put aside for a person to look at.
  private void apart(List<InboundPack> batch, Throwable cause) throws InterruptedException {
    if (batch.size() > 1) {
      for (InboundPack pack : batch) {
        write(List.of(pack));
      }
      return;
    }
    LOG.log(Level.SEVERE, cause, () -> "Refused: " + batch.get(0).message().topic());
    while (stop.getCount() > 0) {
      try {
        settle(batch, store.putAside(batch.get(0)));
        return;
      } catch (Exception | Error e) {
        LOG.log(Level.WARNING, "A refused pack could not be put aside; trying again", e);
        backoff.await();
      }
    }
  }

  private void settle(List<InboundPack> batch, List<PackOutcome> outcomes) {
    long accepted = 0;
    long rejected = 0;
    for (int i = 0; i < batch.size(); i++) {
      accepted += outcomes.get(i).accepted();
      rejected += outcomes.get(i).rejected().size();
      batch.get(i).settle(outcomes.get(i));
    }
    counters.committed(accepted, rejected, clock.instant());
  }
}
