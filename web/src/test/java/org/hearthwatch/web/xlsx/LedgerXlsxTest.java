package org.hearthwatch.web.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearthwatch.rectification.FindingSource;
import org.hearthwatch.rectification.FindingState;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.rectification.HazardClass;
import org.hearthwatch.registry.Named;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The ledger as a spreadsheet")
class LedgerXlsxTest {

  /** 10:00 in Shanghai on 2026-03-02; in the days of a spreadsheet 46083 and ten hours. */
  private static final Instant FOUND = Instant.parse("2026-03-02T02:00:00Z");

  @TempDir private Path folder;

  @Test
  void has_dates_and_numbers_as_such_a_frozen_head_and_filters() throws IOException {
    Map<String, String> parts = parts(write("Blocked exit"));
    String sheet = parts.get("xl/worksheets/sheet1.xml");

    assertThat(sheet).contains("<autoFilter ref=\"A1:T2\">").contains("state=\"frozen\"");
    assertThat(sheet).containsPattern("<c r=\"I2\" s=\"\\d+\" t=\"n\"><v>46083\\.41666");
    assertThat(sheet).contains("<c r=\"J2\" t=\"n\"><v>40</v></c>");
    assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd hh:mm");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("Blocked exit").contains("by Auditor");
  }

  @Test
  void takes_no_text_for_a_formula() throws IOException {
    Map<String, String> parts = parts(write("=HYPERLINK(\"x\")"));

    assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    assertThat(parts.get("xl/sharedStrings.xml")).contains("=HYPERLINK");
  }

  private static byte[] write(String description) throws IOException {
    FindingView finding =
        new FindingView(
            UUID.randomUUID(),
            "FD-2026-000001",
            new Named("FC-510100-001", "安心院", "Anxin"),
            FindingSource.INSPECTION,
            UUID.randomUUID(),
            "FIRE-1",
            HazardClass.FIRE,
            'G',
            description,
            FOUND,
            "inspector",
            FOUND.plus(Duration.ofDays(7)),
            null,
            null,
            null,
            null,
            null,
            FindingState.OVERDUE,
            FOUND.plus(Duration.ofDays(7)),
            null,
            null,
            null,
            0,
            null,
            false,
            null,
            null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LedgerXlsx.write(
        List.of(finding), "Taken by Auditor", Locale.UK, FOUND.plus(Duration.ofDays(40)), out);
    return out.toByteArray();
  }

  /** As spreadsheets read it: by the directory at the end of the file. */
  private Map<String, String> parts(byte[] file) throws IOException {
    Path stored = Files.write(folder.resolve("ledger.xlsx"), file);
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(stored.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
