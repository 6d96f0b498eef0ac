package org.hearthwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How callers meet the engine. */
class ReportEngineTest {

  private static final ReportEngine ENGINE = new ReportEngine();

  @Test
  void a_stream_receives_the_same_file_and_stays_open() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ENGINE.render(Samples.typicalIncident(), Lang.EN, Format.PDF, out);
    assertThat(out.toByteArray())
        .isEqualTo(ENGINE.render(Samples.typicalIncident(), Lang.EN, Format.PDF));
  }

  @Test
  void a_stream_that_refuses_the_file_is_reported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> ENGINE.render(Samples.typicalIncident(), Lang.EN, Format.PDF, full))
        .isInstanceOf(ReportException.class)
        .hasRootCauseMessage("No space left on device");
  }

  /** A server's threads carry anybody's class loader, or none. */
  @Test
  void the_threads_class_loader_does_not_matter_and_is_put_back() {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    ClassLoader foreign = ClassLoader.getPlatformClassLoader();
    try {
      thread.setContextClassLoader(foreign);
      byte[] file = new ReportEngine().render(Samples.emptyIncident(), Lang.ZH_CN, Format.PDF);
      assertThat(file).startsWith('%', 'P', 'D', 'F');
      assertThat(thread.getContextClassLoader()).isSameAs(foreign);
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  @Test
  void many_threads_share_one_engine() {
    byte[] alone = ENGINE.render(Samples.typicalCompliance(), Lang.ZH_CN, Format.PDF);
    List<byte[]> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> ENGINE.render(Samples.typicalCompliance(), Lang.ZH_CN, Format.PDF))
            .toList();
    assertThat(together).allSatisfy(file -> assertThat(file).isEqualTo(alone));
  }

  @Test
  void a_score_outside_0_to_1_is_refused() {
    Counts none = new Counts(0, 0, 0, 0, 0);
    Bilingual title = Bilingual.same("x");
    for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
      assertThatThrownBy(
              () -> new ObligationRow("X", title, "", SourceStatus.CONFIRMED, 1, none, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_negative_count_is_refused() {
    assertThatThrownBy(() -> new Counts(1, 0, 0, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_source_status_is_found_by_the_catalogues_code_and_an_unknown_one_is_refused() {
    assertThat(SourceStatus.ofCode("interval-unconfirmed"))
        .isEqualTo(SourceStatus.INTERVAL_UNCONFIRMED);
    assertThatThrownBy(() -> SourceStatus.ofCode("guessed"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("guessed");
  }

  @Test
  void every_chinese_locale_reads_chinese_and_any_other_english() {
    assertThat(Lang.of(Locale.CHINA)).isEqualTo(Lang.ZH_CN);
    assertThat(Lang.of(Locale.forLanguageTag("zh-Hans"))).isEqualTo(Lang.ZH_CN);
    assertThat(Lang.of(Locale.FRANCE)).isEqualTo(Lang.EN);
  }
}
