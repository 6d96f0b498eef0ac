package org.hearthwatch.web.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hearthwatch.rectification.FindingView;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.web.i18n.Bundles;

/**
 * The rectification ledger as a spreadsheet: dates are dates of Shanghai, numbers are numbers, the
 * head stays in sight and filters. Texts are cells of text, so that none is taken for a formula.
 * Below the last finding stands who took it, when and why.
 */
public final class LedgerXlsx {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "facility",
          "code",
          "source",
          "item",
          "hazard",
          "grade",
          "description",
          "found",
          "age",
          "first",
          "deadline",
          "state",
          "plan",
          "corrected",
          "correction",
          "verified",
          "reopenings",
          "major",
          "repeat");

  private static final String TIME = "yyyy-mm-dd hh:mm";
  private static final int WIDE = 48;
  private static final int USUAL = 18;

  private final Locale locale;
  private final Instant now;
  private Worksheet sheet;
  private int row;
  private int column;

  private LedgerXlsx(Locale locale, Instant now) {
    this.locale = locale;
    this.now = now;
  }

  /**
   * Writes the file.
   *
   * @param lastLine who took it, when and why
   */
  public static void write(
      List<FindingView> findings, String lastLine, Locale locale, Instant now, OutputStream out)
      throws IOException {
    new LedgerXlsx(locale, now).write(findings, lastLine, out);
  }

  private void write(List<FindingView> findings, String lastLine, OutputStream out)
      throws IOException {
    try (Workbook book = new Workbook(out, "Hearthwatch", "1.0")) {
      sheet = book.newWorksheet(say("sheet"));
      head();
      findings.forEach(this::line);
      sheet.setAutoFilter(0, 0, row, COLUMNS.size() - 1);
      sheet.value(row + 2, 0, lastLine);
    }
  }

  private void head() {
    for (String name : COLUMNS) {
      boolean words = List.of("description", "plan", "correction").contains(name);
      sheet.width(column, words ? WIDE : USUAL);
      sheet.value(0, column, say(name));
      sheet.style(0, column).bold().set();
      column++;
    }
    sheet.freezePane(0, 1);
  }

  private void line(FindingView finding) {
    row++;
    column = 0;
    text(finding.number());
    text(finding.facility().in(locale));
    text(finding.facility().code());
    text(say("short." + finding.sourceKind()));
    text(finding.itemCode());
    text(word("hazard." + finding.hazardClass()));
    text(String.valueOf(finding.grade()));
    text(finding.description());
    time(finding.confirmedAt());
    number(Duration.between(finding.confirmedAt(), end(finding)).toDays());
    time(finding.firstDeadline());
    time(finding.deadline());
    text(word("finding." + finding.state()));
    text(finding.plan());
    time(finding.correctedAt());
    text(finding.correction());
    time(finding.verifiedAt());
    number(finding.reopenings());
    text(finding.major() ? say("yes") : null);
    text(finding.repeatOf() == null ? null : say("yes"));
  }

  /** A finding ages until it is closed. */
  private Instant end(FindingView finding) {
    return finding.verifiedAt() == null ? now : finding.verifiedAt();
  }

  private void text(String text) {
    if (text != null) {
      sheet.value(row, column, text);
    }
    column++;
  }

  private void number(long value) {
    sheet.value(row, column, value);
    column++;
  }

  private void time(Instant at) {
    if (at != null) {
      sheet.value(row, column, LocalDateTime.ofInstant(at, Zones.SHANGHAI));
      sheet.style(row, column).format(TIME).set();
    }
    column++;
  }

  private String say(String key) {
    return word("xlsx." + key);
  }

  private String word(String key) {
    return Bundles.text(locale, "Supervision", key);
  }
}
