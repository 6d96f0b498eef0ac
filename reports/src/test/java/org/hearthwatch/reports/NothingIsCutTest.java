package org.hearthwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value handed over can be read in the file, however long, rare or many. */
class NothingIsCutTest {

  private static final ReportEngine ENGINE = new ReportEngine();

  @ParameterizedTest
  @EnumSource(Lang.class)
  void every_text_and_figure_of_a_compliance_report_is_printed(Lang lang) {
    for (ComplianceReport report :
        List.of(Samples.typicalCompliance(), Samples.extremeCompliance())) {
      List<String> expected = new ArrayList<>();
      expected.add(report.subject().name().in(lang));
      expected.add(report.subject().code());
      counts(report.counts(), expected);
      for (ObligationRow row : report.obligations()) {
        expected.addAll(List.of(row.code(), row.title().in(lang), row.source()));
        counts(row.counts(), expected);
      }
      for (MissedDutyRow row : report.missed()) {
        expected.addAll(List.of(row.title().in(lang), row.subject().in(lang)));
        expected.add(row.accountable() == null ? "" : row.accountable().in(lang));
      }
      assertPrinted(report, lang, expected);
    }
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void every_text_of_an_incident_report_is_printed(Lang lang) {
    for (IncidentReport report : List.of(Samples.typicalIncident(), Samples.extremeIncident())) {
      List<String> expected = new ArrayList<>();
      expected.addAll(List.of(report.facility().in(lang), report.kind().in(lang)));
      expected.addAll(List.of(report.incidentNumber(), report.facilityCode()));
      expected.addAll(List.of(report.resident().name(), report.resident().number()));
      expected.add(report.recordedBy().in(lang));
      expected.add(report.firstReport().by().in(lang));
      for (ClockRow row : report.clocks()) {
        expected.addAll(List.of(row.title().in(lang), row.clause()));
      }
      assertPrinted(report, lang, expected);
    }
  }

  @Test
  void prose_longer_than_a_page_runs_on_without_losing_a_sentence() {
    String printed = print(Samples.extremeIncident(), Lang.ZH_CN).solid();
    assertThat(IntStream.rangeClosed(1, 120).mapToObj(i -> "经过" + i + "：护理员"))
        .allMatch(printed::contains);
    assertThat(IntStream.rangeClosed(1, 120).mapToObj(i -> "报告" + i + "：护理员"))
        .allMatch(printed::contains);
  }

  @Test
  void every_page_carries_number_time_maker_and_page_number() {
    PdfText pdf = print(Samples.extremeCompliance(), Lang.ZH_CN);
    int pages = pdf.pages();
    SoftAssertions all = new SoftAssertions();
    for (int page = 1; page <= pages; page++) {
      all.assertThat(PdfText.solid(pdf.textOfPage(page)))
          .contains("编号：RP-2026-999999", "第" + page + "页共" + pages + "页")
          .contains("制作：2026年11月23日14:05", Samples.RARE_NAME)
          .contains("数据截至2026年11月23日14:05");
    }
    all.assertAll();
  }

  @Test
  void an_unidentified_person_is_said_to_be_unidentified() {
    assertThat(print(Samples.extremeIncident(), Lang.ZH_CN).solid()).contains("身份不明，此为暂用名");
    assertThat(print(Samples.extremeIncident(), Lang.EN).text()).contains("identity unknown");
  }

  @Test
  void a_character_no_font_has_is_named_by_its_code_point() {
    IncidentReport report = named("𠮷田");
    assertThat(print(report, Lang.ZH_CN).solid()).contains("〓(U+20BB7)田");
  }

  @Test
  void markup_and_braces_in_a_name_are_printed_as_they_are() {
    String name = "<b>{0} 'x' & $P{W}</b>";
    assertThat(print(named(name), Lang.EN).solid()).contains(PdfText.solid(name));
  }

  private static IncidentReport named(String name) {
    IncidentReport r = Samples.typicalIncident();
    return new IncidentReport(
        r.incidentNumber(),
        r.facilityCode(),
        r.facility(),
        r.kind(),
        new IncidentReport.Resident(name, "RS-1", false),
        r.occurredAt(),
        r.awareAt(),
        r.recordedAt(),
        r.recordedBy(),
        r.description(),
        r.firstReportDueAt(),
        r.firstReport(),
        r.clocks(),
        r.knownAt(),
        r.provenance());
  }

  private static void counts(Counts counts, List<String> expected) {
    expected.add(Long.toString(counts.due()));
    expected.add(Long.toString(counts.inTime()));
    expected.add(Long.toString(counts.late()));
  }

  private static void assertPrinted(Report report, Lang lang, List<String> expected) {
    String printed = print(report, lang).solid();
    assertThat(expected).allSatisfy(value -> assertThat(printed).contains(PdfText.solid(value)));
  }

  private static PdfText print(Report report, Lang lang) {
    return new PdfText(ENGINE.render(report, lang, Format.PDF));
  }
}
