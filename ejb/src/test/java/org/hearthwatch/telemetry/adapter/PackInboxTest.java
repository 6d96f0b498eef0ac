package org.hearthwatch.telemetry.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The inbox")
class PackInboxTest {
  private final PackInbox inbox = new PackInbox();

  @Test
  void givesOutWhatWaitsAsOneBatchInOrder() throws Exception {
    receive(1);
    receive(2);
    receive(3);
    assertThat(inbox.next()).extracting(pack -> pack.message().id()).containsExactly(1, 2, 3);
  }

  @Test
  void cutsABatchAtItsSize() throws Exception {
    for (int id = 1; id <= PackInbox.BATCH + 5; id++) {
      receive(id);
    }
    assertThat(inbox.next()).hasSize(PackInbox.BATCH);
    assertThat(inbox.next()).hasSize(5);
  }

  @Test
  void isEmptyAfterAWhileWithoutMessagesSoThatTheWriterCanStop() throws Exception {
    assertThat(inbox.next()).isEmpty();
  }

  @Test
  void forgetsWhatTheBrokerWillDeliverAgain() throws Exception {
    receive(1);
    inbox.clear();
    receive(2);
    assertThat(inbox.next()).extracting(pack -> pack.message().id()).isEqualTo(List.of(2));
  }

  @Test
  void holdsTwiceWhatTheBrokerMaySendUnacknowledged() throws Exception {
    for (int id = 1; id <= 2 * PackInbox.RECEIVE_MAXIMUM; id++) {
      receive(id);
    }
    assertThat(inbox.next()).hasSize(PackInbox.BATCH);
  }

  private void receive(int id) throws InterruptedException {
    inbox.put(
        new InboundPack(
            new FakeSource(),
            new InboundPack.Message(
                id, "care/f/d/vitals", new byte[0], null, null, null, Packs.NOW)));
  }
}
