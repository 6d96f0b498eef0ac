package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hearthwatch.telemetry.adapter.Packs.NOW;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.RejectionReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writer of batches")
class BatchWriterTest {
  private static final String TOPIC = "care/FC-510100-001/demo-0001/vitals";
  private static final String OWN_TOPIC = "care/FC-510100-001/demo-0001/receipts";

  private final PackInbox inbox = new PackInbox();
  private final FakeSource source = new FakeSource();
  private final FakeStore store = new FakeStore();
  private final IngestCounters counters = new IngestCounters();
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread =
      new Thread(new BatchWriter(inbox, store, Clock.fixed(NOW, ZoneOffset.UTC), counters, stop));

  @AfterEach
  void end() throws InterruptedException {
    stop.countDown();
    thread.join();
  }

  @Test
  void sendsTheReceiptAndAcknowledgesAfterTheCommitInThisOrder() throws Exception {
    receive(1, OWN_TOPIC);
    thread.start();
    await().until(() -> source.deeds.contains("acknowledged 1"));
    assertThat(source.deeds)
        .containsExactly(
            "stored 1",
            OWN_TOPIC + " {\"accepted\":1,\"duplicate\":0,\"rejected\":[]}",
            "acknowledged 1");
    assertThat(counters.storedReadings()).isEqualTo(1);
    assertThat(counters.lastCommit()).contains(NOW);
  }

  @Test
  void sendsNoReceiptToATopicThatIsNotThePublishersOwn() throws Exception {
    receive(1, "care/FC-510100-001/demo-0002/receipts");
    receive(2, TOPIC);
    receive(3, null);
    thread.start();
    await().until(() -> source.deeds.contains("acknowledged 3"));
    assertThat(source.deeds).noneMatch(deed -> deed.contains("accepted"));
  }

  @Test
  void acknowledgesNothingWhileTheDatabaseIsAwayAndEverythingOnceItIsBack() throws Exception {
    store.failures.add(sql("08006"));
    store.failures.add(sql("53100"));
    store.failures.add(new IllegalStateException("no managed connection"));
    store.failures.add(new NoClassDefFoundError("a server half deployed"));
    store.failures.add(new RollbackException("the connection broke at the commit"));
    receive(1, null);
    receive(2, null);
    thread.start();
    await().until(() -> source.deeds.contains("acknowledged 2"));
    assertThat(source.deeds)
        .containsExactly(
            "failed",
            "failed",
            "failed",
            "failed",
            "failed",
            "stored 2",
            "acknowledged 1",
            "acknowledged 2");
  }

  @Test
  void looksFirstOnceARowTurnsOutToExist() throws Exception {
    store.failures.add(sql("23505"));
    receive(1, null);
    thread.start();
    await().until(() -> source.deeds.contains("acknowledged 1"));
    assertThat(store.looks).containsExactly(false, true);
  }

  @Test
  void putsAPoisonousPackAsideAndStoresItsNeighbours() throws Exception {
    store.poisonous = 2;
    receive(1, null);
    receive(2, OWN_TOPIC);
    receive(3, null);
    thread.start();
    await().until(() -> source.deeds.contains("acknowledged 3"));
    assertThat(source.deeds)
        .contains("stored 1", "acknowledged 1", "put aside 2", "acknowledged 2", "acknowledged 3")
        .anyMatch(deed -> deed.startsWith(OWN_TOPIC) && deed.contains("STORAGE_REFUSED"));
  }

  private void receive(int id, String responseTopic) throws InterruptedException {
    byte[] payload = Packs.bytes("[{\"n\":\"hr\",\"v\":72,\"t\":@}]");
    inbox.put(
        new InboundPack(
            source, new InboundPack.Message(id, TOPIC, payload, null, responseTopic, null, NOW)));
  }

  private static RuntimeException sql(String state) {
    return new IllegalStateException(new SQLException("from the test", state));
  }

  /** As interceptors throw: checked or not, and not declared. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void thrown(Throwable failure) throws E {
    throw (E) failure;
  }

  /** Fails as told, first; then stores everything but the poisonous pack. */
  private final class FakeStore extends BatchStore {
    final Deque<Throwable> failures = new ArrayDeque<>();
    final List<Boolean> looks = new CopyOnWriteArrayList<>();
    int poisonous = -1;

    @Override
    public List<PackOutcome> store(List<InboundPack> batch, boolean lookFirst) {
      looks.add(lookFirst);
      Throwable failure = failures.poll();
      if (failure != null) {
        source.deeds.add("failed");
        BatchWriterTest.<RuntimeException>thrown(failure);
      }
      List<PackOutcome> outcomes = new ArrayList<>();
      for (InboundPack pack : batch) {
        if (pack.message().id() == poisonous) {
          throw sql("22021");
        }
        outcomes.add(new PackOutcome(1, 0, List.of()));
      }
      source.deeds.add("stored " + batch.size());
      return outcomes;
    }

    @Override
    public List<PackOutcome> putAside(InboundPack pack) {
      source.deeds.add("put aside " + pack.message().id());
      return List.of(PackOutcome.refused(RejectionReason.STORAGE_REFUSED));
    }
  }
}
