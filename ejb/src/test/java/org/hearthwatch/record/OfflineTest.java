package org.hearthwatch.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.hearthwatch.audit.ExportDocument;
import org.hearthwatch.audit.RecordExport;
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

@DisplayName("The offline verifier")
class OfflineTest {

  private static final String STREAM = "ST-510100-01";

  @TempDir private Path temp;
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
    System.clearProperty("HEARTHWATCH_RECORD_HASH");
    application.close();
  }

  @Test
  void proves_a_record_by_SM2_and_SM3_that_began_with_others() throws Exception {
    append(2);
    seal();
    String first = keys();
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
    generator.initialize(new ECGenParameterSpec("sm2p256v1"));
    System.setProperty(
        "HEARTHWATCH_RECORD_KEY", TestKeys.pem(generator.generateKeyPair().getPrivate()));
    System.setProperty("HEARTHWATCH_RECORD_HASH", "SM3");
    append(3);
    seal();

    assertThat(offline(export(null, null), first + keys()))
        .startsWith("0 ")
        .contains("Entries 1 to 5, 2 checkpoints; sealed up to entry 5");
    assertThat(offline(export(null, null), first))
        .startsWith("1 ")
        .contains("Checkpoint 2 is not signed by a key that is trusted");
  }

  @Test
  void proves_both_ends_of_a_part() {
    append(2);
    seal();
    Instant from = clock.instant().plusMillis(1);
    append(2);
    Instant until = clock.instant().plusSeconds(1);
    seal();
    Instant later = clock.instant().plusMillis(1);
    append(2);
    seal();
    append(1);

    assertThat(offline(export(from, until), keys()))
        .startsWith("0 ")
        .contains("Entries 3 to 4, 2 checkpoints; sealed up to entry 4; the chain may go on");
    assertThat(offline(export(later, null), keys()))
        .startsWith("0 ")
        .contains("Entries 5 to 7, 2 checkpoints; sealed up to entry 6, the 1 after it not yet");
  }

  @Test
  void proves_one_entry() {
    append(3);
    seal();
    append(2);

    assertThat(offline(proof(2), keys())).startsWith("0 ").contains("Entry 2: system, VISIT");
    assertThat(
            application.<Boolean>work(
                () -> application.get(RecordReader.class).proof(STREAM, 4, 99).isEmpty()))
        .isTrue();
  }

  @Test
  void says_what_it_cannot_prove() {
    append(2);
    assertThat(offline(export(null, null), keys()))
        .startsWith("3 ")
        .contains("No checkpoint seals any of it");
    seal();
    assertThat(Offline.verify(temp, export(null, null), null, null))
        .startsWith("3 ")
        .contains("the one inside");
    assertThat(offline("{}".getBytes(StandardCharsets.UTF_8), keys())).startsWith("2 ");
    assertThat(offline(export(null, null), "no key")).startsWith("2 ");
  }

  private byte[] export(Instant from, Instant until) {
    Extract extract =
        application.work(
            Work.SEALER,
            () ->
                application
                    .get(RecordReader.class)
                    .extract(STREAM, from, until, 100)
                    .orElseThrow());
    return ExportDocument.of(of(extract));
  }

  private byte[] proof(long seq) {
    Extract extract =
        application.work(
            Work.SEALER,
            () -> application.get(RecordReader.class).proof(STREAM, seq, 99).orElseThrow());
    return ExportDocument.proof(of(extract), seq);
  }

  private RecordExport of(Extract extract) {
    return new RecordExport("province", clock.instant(), "test", null, null, extract);
  }

  private String offline(byte[] export, String keys) {
    return Offline.verify(temp, export, keys, published);
  }

  private String keys() {
    return application.get(RecordReader.class).trustedKeys();
  }

  private void seal() {
    clock.pass(Duration.ofHours(1));
    assertThat(application.work(Work.SEALER, () -> application.get(CheckpointSealer.class).seal()))
        .isPresent();
  }

  private void append(int times) {
    application.work(
        Work.SEALER,
        () -> {
          for (int i = 0; i < times; i++) {
            application
                .get(Records.class)
                .append(STREAM, "VISIT_RECORDED", "VISIT", "v", Map.of("condition", "WELL"));
          }
          return null;
        });
  }
}
