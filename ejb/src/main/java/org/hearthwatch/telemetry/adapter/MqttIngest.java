package org.hearthwatch.telemetry.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Starts the ingest with the application and ends it with it: one connection, one writer. */
@Singleton
@Startup
@DependsOn("PartitionKeeper")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MqttIngest {
  private static final Logger LOG = Logger.getLogger(MqttIngest.class.getName());
  private static final long GRACE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  @Resource private ManagedThreadFactory threads;
  @Inject private BatchStore store;
  @Inject private IngestCounters counters;
  @Inject private RetainedOutlet outlet;
  @Inject private StatusBoard statuses;
  @Inject private Clock clock;

  private final CountDownLatch stop = new CountDownLatch(1);
  private ConnectionKeeper keeper;
  private List<Thread> running = List.of();

  @PostConstruct
  void start() {
    IngestConfig config =
        IngestConfig.from(System.getenv(), System.getProperty("jboss.node.name", "local"));
    PackInbox inbox = new PackInbox();
    keeper = new ConnectionKeeper(config, inbox, statuses, clock, counters, stop);
    running =
        List.of(
            threads.newThread(new BatchWriter(inbox, store, clock, counters, stop)),
            threads.newThread(keeper));
    outlet.open(keeper);
    running.forEach(Thread::start);
  }

  // The writer first finishes its batch and acknowledges it; what waits is delivered again later.
  @PreDestroy
  void stop() {
    stop.countDown();
    try {
      running.get(0).join(GRACE_MILLIS);
      keeper.close();
      running.get(1).join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      LOG.warning("Interrupted while the ingest was stopping");
      Thread.currentThread().interrupt();
    }
  }
}
