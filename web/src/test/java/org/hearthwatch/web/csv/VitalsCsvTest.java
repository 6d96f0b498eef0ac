package org.hearthwatch.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hearthwatch.privacy.NoteExport;
import org.hearthwatch.registry.Caller;
import org.hearthwatch.registry.Named;
import org.hearthwatch.shared.Role;
import org.hearthwatch.shared.Scope;
import org.hearthwatch.telemetry.News2Score;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.VitalsRow;
import org.hearthwatch.web.i18n.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Vital signs as CSV")
class VitalsCsvTest {

  private static final Instant AT = Instant.parse("2026-11-25T03:00:00.5Z");

  private static final VitalsRow ROW =
      new VitalsRow(
          AT,
          71,
          97,
          null,
          36.6,
          null,
          null,
          null,
          true,
          null,
          null,
          null,
          null,
          -5.5,
          null,
          null,
          null,
          null,
          new News2Score(2, true, Map.of(ReadingKind.O2, 2)));

  @Test
  void haveAColumnForEveryReadingWithItsUnit() {
    String[] lines = VitalsCsv.of(List.of(ROW), "").split("\r\n");

    assertThat(lines).hasSize(2);
    assertThat(lines[0])
        .startsWith("\ufeff\"observedAt\",\"hr [/min]\",\"spo2 [%]\"")
        .endsWith("\"bed\",\"news2\",\"news2 partial\"");
    assertThat(lines[1].split(",")).hasSameSizeAs(lines[0].split(","));
    assertThat(lines[1])
        .isEqualTo(
            "\"2026-11-25T11:00:00.5+08:00\",\"71\",\"97\",\"\",\"36.6\",\"\",\"\",\"\",\"true\","
                + "\"\",\"\",\"\",\"\",\"-5.5\",\"\",\"\",\"\",\"\",\"2\",\"true\"");
  }

  @Test
  void endWithWhoTookThemWhenAndWhy() {
    Caller caller =
        new Caller(
            "contact",
            Role.CONTACT_PERSON,
            new Named("ST-510100-01", "成都站", "Chengdu station"),
            new Scope.Province(),
            "王联系",
            "Wang");
    NoteExport.Note note = new NoteExport.Note(caller, AT, "for the doctor \"today\"");

    assertThat(LastLine.of(note, Languages.ENGLISH))
        .contains("Wang (contact, Chengdu station)", "2026-11-25T11:00:00+08:00")
        .endsWith("for the doctor \"\"today\"\"\"\r\n");
    assertThat(LastLine.of(note, Languages.CHINESE)).contains("王联系", "事由");
  }

  @Test
  void neverHoldAFormula() {
    assertThat(Csv.line(List.of("=1+1", "-2", "@x", "a\nb")))
        .isEqualTo("\"'=1+1\",\"-2\",\"'@x\",\"a\nb\"\r\n");
  }
}
