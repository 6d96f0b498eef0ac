package org.hearthwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The text of each sample in each language equals the file that was read through by people. Run
 * with {@code -Dgolden.write=true} to write them anew, then read the difference. The PDFs are left
 * in {@code target/samples} to be looked at.
 */
class GoldenTextTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path LOOK = Path.of("target/samples");

  private final ReportEngine engine = new ReportEngine();

  @TestFactory
  Stream<DynamicTest> every_sample_reads_as_its_golden_text() {
    return Samples.all().entrySet().stream()
        .flatMap(sample -> Stream.of(Lang.values()).map(lang -> test(sample, lang)));
  }

  private DynamicTest test(Map.Entry<String, Report> sample, Lang lang) {
    String name = sample.getKey() + "-" + lang.tag();
    return DynamicTest.dynamicTest(name, () -> compare(name, sample.getValue(), lang));
  }

  private void compare(String name, Report report, Lang lang) throws IOException {
    byte[] file = engine.render(report, lang, Format.PDF);
    Files.write(Files.createDirectories(LOOK).resolve(name + ".pdf"), file);
    String text = new PdfText(file).text();
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(Files.createDirectories(GOLDEN).resolve(name + ".txt"), text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
