package org.hearthwatch.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.hearthwatch.record.adapter.CheckpointSealer;
import org.hearthwatch.record.adapter.Checkpoints;
import org.hearthwatch.record.adapter.RecordSettings;
import org.hearthwatch.record.model.Checkpoint;
import org.hearthwatch.record.model.Sealed;
import org.hearthwatch.shared.Work;
import org.hearthwatch.testing.Application;
import org.hearthwatch.testing.Database;
import org.hearthwatch.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sealing the record")
class CheckpointSealerTest {

  private static final String STATION = "ST-510100-01";
  private static final String FACILITY = "FC-510100-001";

  @TempDir private Path published;
  private final Database database = Database.fresh();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T14:10:00Z"));
  private final Application application = Application.on(database, clock);

  @BeforeEach
  void configure() {
    System.setProperty("HEARTHWATCH_RECORD_KEY", TestKeys.ed25519());
    System.setProperty("HEARTHWATCH_RECORD_DIR", published.toString());
  }

  @AfterEach
  void clear() {
    System.clearProperty("HEARTHWATCH_RECORD_KEY");
    System.clearProperty("HEARTHWATCH_RECORD_DIR");
    application.close();
  }

  @Test
  void happens_once_an_hour_and_names_the_checkpoint_before() {
    append(STATION, 3);
    assertThat(seal()).contains(1L);
    assertThat(seal()).isEmpty();
    append(FACILITY, 2);
    clock.moveTo("2026-03-01T23:00");
    assertThat(seal()).contains(2L);

    List<Sealed> sealed = all();
    Checkpoint first = sealed.get(0).content();
    Checkpoint second = sealed.get(1).content();
    assertThat(first.previous()).isEqualTo("0".repeat(64));
    assertThat(second.previous()).isEqualTo(sealed.get(0).hash());
    assertThat(second.chains()).isEqualTo(2);
    assertThat(first.period()).isEqualTo(Checkpoint.Period.DAY);
    assertThat(second.period()).isEqualTo(Checkpoint.Period.HOUR);
    assertThat(second.sealedAt()).isEqualTo(clock.instant());
    assertThat(application.get(RecordSettings.class).trusted())
        .singleElement()
        .satisfies(
            key -> {
              assertThat(key.signed(second.body(), sealed.get(1).signature())).isTrue();
              assertThat(key.id()).isEqualTo(second.keyId());
            });
  }

  @Test
  void marks_the_first_of_a_day_in_Shanghai_also_after_an_outage_over_midnight() {
    append(STATION, 1);
    seal();
    clock.moveTo("2026-03-02T03:20");
    seal();
    clock.moveTo("2026-03-02T04:00");
    seal();

    assertThat(all())
        .extracting(one -> one.content().period())
        .containsExactly(Checkpoint.Period.DAY, Checkpoint.Period.DAY, Checkpoint.Period.HOUR);
  }

  @Test
  void writes_down_only_the_heads_that_moved() {
    append(STATION, 1);
    append(FACILITY, 1);
    seal();
    append(FACILITY, 1);
    clock.moveTo("2026-03-01T23:00");
    seal();

    assertThat(database.column("select stream from record_checkpoint_head where number = 2"))
        .containsExactly(FACILITY);
    assertThat(application.work(Work.SEALER, () -> application.get(Checkpoints.class).leaves(2)))
        .extracting(leaf -> leaf.stream() + " " + leaf.seq())
        .containsExactly("FC-510100-001 2", "ST-510100-01 1");
  }

  @Test
  void is_done_by_one_of_several_nodes() throws Exception {
    append(STATION, 1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (Application other = Application.on(database, clock)) {
      Callable<Optional<Long>> here = () -> application.get(CheckpointSealer.class).seal();
      Callable<Optional<Long>> there = () -> other.get(CheckpointSealer.class).seal();
      for (Future<Optional<Long>> done : threads.invokeAll(List.of(here, there, here, there))) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(database.column("select count(*) from record_checkpoint")).containsExactly("1");
  }

  @Test
  void is_published_as_a_file_that_is_not_written_over() throws Exception {
    append(STATION, 1);
    Path file = published.resolve("checkpoint-000000001.json");
    seal();
    assertThat(file).hasContent(all().get(0).document());

    Files.writeString(file, "kept");
    database.run("update outbox set dispatched_at = null");
    application.work(Work.SEALER, () -> null);
    assertThat(file).hasContent("kept");
  }

  @Test
  void may_be_by_SM3() {
    System.setProperty("HEARTHWATCH_RECORD_HASH", "SM3");
    try {
      append(STATION, 2);
      seal();
    } finally {
      System.clearProperty("HEARTHWATCH_RECORD_HASH");
    }
    assertThat(all().get(0).content().hashAlgorithm()).isEqualTo("SM3");
    assertThat(database.column("select distinct algorithm from record_entry"))
        .containsExactly("SM3");
  }

  @Test
  void needs_a_key() {
    System.clearProperty("HEARTHWATCH_RECORD_KEY");
    append(STATION, 1);
    assertThat(seal()).isEmpty();
  }

  @Test
  void leaves_nothing_that_the_application_could_take_back() {
    append(STATION, 2);
    seal();
    for (String attempt :
        List.of(
            "update record_entry set actor = 'x'",
            "delete from record_entry",
            "truncate record_entry cascade",
            "update record_checkpoint set signature = 'x'",
            "delete from record_checkpoint_head",
            "update record_stream set head_seq = 1",
            "update record_stream set head_seq = head_seq + 2",
            "delete from record_stream")) {
      assertThatThrownBy(
              () -> run(database.asApplication(), "select enter_work('sealer'); " + attempt))
          .as(attempt)
          .isNotNull();
    }
    // Nor the owner of the schema by mistake.
    for (String attempt :
        List.of("update record_entry set actor = 'x'", "delete from record_checkpoint")) {
      assertThatThrownBy(() -> run(database.asOwner(), attempt))
          .hasMessageContaining("append-only");
    }
  }

  private Optional<Long> seal() {
    return application.work(Work.SEALER, () -> application.get(CheckpointSealer.class).seal());
  }

  private List<Sealed> all() {
    return application.work(Work.SEALER, () -> application.get(Checkpoints.class).between(1, 99));
  }

  private void append(String stream, int times) {
    application.work(
        Work.SEALER,
        () -> {
          for (int i = 0; i < times; i++) {
            application
                .get(Records.class)
                .append(stream, "VISIT_RECORDED", "VISIT", "v" + i, Map.of("condition", "WELL"));
          }
          return null;
        });
  }

  private static void run(DataSource as, String sql) throws SQLException {
    try (Connection connection = as.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
