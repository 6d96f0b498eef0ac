package org.hearthwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearthwatch.audit.ExportDocument;
import org.hearthwatch.audit.RecordExport;
import org.hearthwatch.record.Fault.Kind;
import org.hearthwatch.record.adapter.CheckpointSealer;
import org.hearthwatch.shared.Work;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which somebody with all rights to the database could rewrite the record. */
@DisplayName("A record that was tampered with by a superuser")
class TamperTest {

  private static final String STREAM = "ST-510100-01";
  private static final String OTHER = "FC-510100-001";

  @TempDir private Path published;
  @TempDir private Path temp;
  private String trusted;
  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T14:10:00Z"));
  private final Application application = Application.on(database, clock);
  private final Forger forger = new Forger(database, STREAM);

  /** Entries 1 to 4 under checkpoint 1, 5 to 8 under checkpoint 2, 9 and 10 not sealed yet. */
  @BeforeEach
  void record() {
    System.setProperty("HEARTHWATCH_RECORD_KEY", TestKeys.ed25519());
    System.setProperty("HEARTHWATCH_RECORD_DIR", published.toString());
    trusted = application.get(RecordReader.class).trustedKeys();
    append(STREAM, 4);
    append(OTHER, 2);
    seal();
    append(STREAM, 4);
    seal();
    append(STREAM, 2);
  }

  @AfterEach
  void clear() {
    System.clearProperty("HEARTHWATCH_RECORD_KEY");
    System.clearProperty("HEARTHWATCH_RECORD_DIR");
    application.close();
  }

  @Test
  void is_intact_as_long_as_nobody_did() {
    Verification all = verify();

    assertThat(all.faults()).isEmpty();
    assertThat(all.entries()).isEqualTo(10);
    assertThat(all.sealed()).isEqualTo(8);
    assertThat(all.checkpoints()).isEqualTo(2);
    assertThat(all.published()).isEqualTo(2);
    assertThat(offline()).startsWith("0 ").contains("sealed up to entry 8, the 2 after it not yet");
  }

  @Test
  void shows_that_an_entry_was_changed() {
    forger.run("update record_entry set body = '{\"condition\":\"BAD\"}' where seq = 3 and ");

    assertThat(verify().faults()).containsExactly(new Fault(Kind.ENTRY_CHANGED, 3));
    assertThat(offline()).startsWith("1 ").contains("Entry 3 was changed");
  }

  @Test
  void shows_that_a_changed_entry_was_given_a_right_hash() {
    forger.run("update record_entry set body = '{\"condition\":\"BAD\"}' where seq = 3 and ");
    forger.rehash(3);

    assertThat(verify().faults()).containsExactly(new Fault(Kind.ENTRY_UNLINKED, 4));
    assertThat(offline()).startsWith("1 ").contains("Entry 4 does not follow the one before it");
  }

  @Test
  void shows_that_an_entry_was_deleted() {
    forger.run("delete from record_entry where seq = 6 and ");

    assertThat(verify().faults()).contains(new Fault(Kind.ENTRY_MISSING, 6));
    assertThat(offline()).startsWith("1 ").contains("Entry 6 is missing, though later ones are");
  }

  @Test
  void shows_that_two_entries_changed_places() {
    forger.run("update record_entry set seq = 99 where seq = 6 and ");
    forger.run("update record_entry set seq = 6 where seq = 7 and ");
    forger.run("update record_entry set seq = 7 where seq = 99 and ");

    assertThat(verify().faults())
        .contains(new Fault(Kind.ENTRY_UNLINKED, 6), new Fault(Kind.ENTRY_CHANGED, 6));
    assertThat(offline()).startsWith("1 ").contains("Entry 6 was changed");
  }

  @Test
  void shows_that_an_entry_was_put_in() {
    forger.insertCopyAfter(2);

    assertThat(verify().faults())
        .contains(new Fault(Kind.ENTRY_CHANGED, 4), new Fault(Kind.HEAD_DIFFERS, 10));
    assertThat(offline()).startsWith("1 ").contains("Entry 4 was changed");
    forger.rebuildFrom(3);
    assertThat(verify().faults()).containsExactly(new Fault(Kind.CHAIN_REBUILT, 1));
    assertThat(offline()).startsWith("1 ").contains("not the one that checkpoint 1 sealed");
  }

  @Test
  void shows_that_the_tail_was_cut_behind_a_checkpoint() {
    forger.cutAfter(6);

    assertThat(verify().faults()).containsExactly(new Fault(Kind.CHAIN_CUT, 7));
    assertThat(offline())
        .startsWith("1 ")
        .contains("checkpoint 2 sealed the chain up to entry 8, and it ends with 6");
  }

  @Test
  void shows_that_it_was_rebuilt_from_some_point_with_right_hashes() {
    forger.run("update record_entry set actor = 'somebody-else' where seq = 6 and ");
    forger.rebuildFrom(6);

    // What can be told is between which checkpoints: after entry 4, which was sealed as it is.
    assertThat(verify().faults()).containsExactly(new Fault(Kind.CHAIN_REBUILT, 5));
    assertThat(offline()).startsWith("1 ").contains("From entry 5 on at the earliest");
  }

  @Test
  void shows_that_the_sealed_heads_were_rebuilt_too() {
    forger.run("update record_entry set actor = 'somebody-else' where seq = 6 and ");
    forger.rebuildFrom(6);
    forger.run(
        "update record_checkpoint_head h set head = (select hash from record_entry e where"
            + " e.stream = h.stream and e.seq = h.head_seq) where ");

    assertThat(verify().faults()).containsExactly(new Fault(Kind.CHECKPOINT_HEADS_CHANGED, 2));
    assertThat(offline()).startsWith("1 ").contains("Checkpoint 2 was not made over the head");
  }

  @Test
  void shows_that_a_checkpoint_was_forged_with_another_key() {
    forger.run("update record_entry set actor = 'somebody-else' where seq = 6 and ");
    forger.rebuildFrom(6);
    forger.forgetCheckpointsFrom(2);
    String real = System.setProperty("HEARTHWATCH_RECORD_KEY", TestKeys.ed25519());
    seal();
    System.setProperty("HEARTHWATCH_RECORD_KEY", real);

    assertThat(verify().faults())
        .containsExactly(
            new Fault(Kind.CHECKPOINT_UNSIGNED, 2), new Fault(Kind.PUBLISHED_DIFFERS, 2));
    assertThat(offline()).startsWith("1 ").contains("Checkpoint 2 is not signed by a key");
  }

  @Test
  void shows_that_checkpoints_were_taken_away_and_sealed_anew() {
    forger.run("update record_entry set actor = 'somebody-else' where seq = 6 and ");
    forger.rebuildFrom(6);
    forger.forgetCheckpointsFrom(2);
    assertThat(verify().faults()).containsExactly(new Fault(Kind.PUBLISHED_MISSING, 2));
    assertThat(offline()).startsWith("1 ").contains("set back to an older copy");

    seal();
    assertThat(verify().faults()).containsExactly(new Fault(Kind.PUBLISHED_DIFFERS, 2));
    assertThat(offline()).startsWith("1 ").contains("rebuilt and sealed anew");
  }

  @Test
  void shows_that_an_old_backup_was_restored() {
    forger.cutAfter(4);
    forger.forgetCheckpointsFrom(2);

    assertThat(verify().faults()).containsExactly(new Fault(Kind.PUBLISHED_MISSING, 2));
    assertThat(offline()).startsWith("1 ").contains("set back to an older copy");
  }

  @Test
  void shows_that_entries_were_dated_back() {
    forger.run("update record_entry set recorded_at = '2026-02-01Z' where seq = 9 and ");
    forger.rebuildFrom(9);

    assertThat(verify().faults()).containsExactly(new Fault(Kind.ENTRY_BACK_DATED, 9));
    assertThat(offline()).startsWith("1 ").contains("Entry 9 was back-dated");
  }

  @Test
  void shows_that_all_after_a_checkpoint_was_dated_back_to_before_it() {
    // As late as the entry before, so the order of times alone tells nothing.
    forger.run(
        "update record_entry set recorded_at = (select recorded_at from record_entry where seq = 8"
            + " and stream = 'ST-510100-01') where seq > 8 and ");
    forger.rebuildFrom(9);

    assertThat(verify().faults()).containsExactly(new Fault(Kind.ENTRY_BACK_DATED, 9));
    assertThat(offline())
        .startsWith("1 ")
        .contains("Entry 9 was back-dated: it was not there when checkpoint 2 was made");
  }

  @Test
  void shows_that_a_text_beside_the_chain_was_changed() {
    application.work(
        Work.SEALER,
        () -> {
          Map<String, Object> facts = Map.of("reason", new Words("in hospital"));
          application.get(Records.class).append(STREAM, "DUTY_WAIVED", "DUTY", "d", facts);
          return null;
        });
    assertThat(verify().intact()).isTrue();
    forger.run("update record_text set text = 'on holiday' where ");

    assertThat(verify().faults()).containsExactly(new Fault(Kind.WORDS_CHANGED, 11));
  }

  private Verification verify() {
    return application.work(
        Work.SEALER, () -> application.get(RecordReader.class).verify(STREAM).orElseThrow());
  }

  /** What the offline verifier says of an export: its exit code, then its words. */
  private String offline() {
    Extract extract =
        application.work(
            Work.SEALER,
            () ->
                application
                    .get(RecordReader.class)
                    .extract(STREAM, null, null, 1_000)
                    .orElseThrow());
    RecordExport export =
        new RecordExport("province", clock.instant(), "test", null, null, extract);
    return Offline.verify(temp, ExportDocument.of(export), trusted, published);
  }

  private void seal() {
    clock.pass(Duration.ofMinutes(20));
    assertThat(application.work(Work.SEALER, () -> application.get(CheckpointSealer.class).seal()))
        .isPresent();
    clock.pass(Duration.ofMinutes(40));
  }

  private void append(String stream, int times) {
    for (int i = 0; i < times; i++) {
      clock.pass(Duration.ofSeconds(1));
      application.work(
          Work.SEALER,
          () -> {
            application
                .get(Records.class)
                .append(stream, "VISIT_RECORDED", "VISIT", "v", Map.of("condition", "WELL"));
            return null;
          });
    }
  }
}
