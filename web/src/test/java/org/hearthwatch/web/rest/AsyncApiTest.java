package org.hearthwatch.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearthwatch.telemetry.ReadingKind;
import org.junit.jupiter.api.Test;

/** The published MQTT contract says what the ingest does. */
class AsyncApiTest {

  private static final Path CONTRACT = Path.of("../docs/asyncapi.yaml");
  private static final Path REASONS =
      Path.of("../ejb/src/main/java/org/hearthwatch/telemetry/model/RejectionReason.java");

  @Test
  void everyReasonOfAReceiptIsPublished() throws IOException {
    List<String> reasons = found("(?m)^  ([A-Z_]+),?$", REASONS);

    assertThat(reasons).contains("VALUE_OUT_OF_RANGE");
    assertThat(found("(?m)^ +- ([A-Z_]+)$", CONTRACT)).containsExactlyElementsOf(reasons);
  }

  @Test
  void everyReadingIsPublished() throws IOException {
    String contract = Files.readString(CONTRACT);

    assertThat(
            Arrays.stream(ReadingKind.values())
                .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT)))
        .allSatisfy(name -> assertThat(contract).containsPattern("\\b" + name + "\\b"));
  }

  private static List<String> found(String pattern, Path file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .map((MatchResult one) -> one.group(1))
        .toList();
  }
}
