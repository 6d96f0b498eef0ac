package org.hearthwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a file owes its readers besides its text: fonts inside, metadata, an archive's standard. */
class PdfFileTest {

  private static final ReportEngine ENGINE = new ReportEngine();
  private static final ReportEngine ANOTHER = new ReportEngine();

  static Stream<Report> samples() {
    return Samples.all().values().stream();
  }

  @BeforeAll
  static void start_the_validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_font_of_every_page_is_embedded(Report report) {
    PdfText pdf = new PdfText(ENGINE.render(report, Lang.ZH_CN, Format.PDF));
    pdf.look(
        document -> {
          List<PDFont> fonts = pdf.fonts(document);
          assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
          assertThat(fonts)
              .extracting(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
              .containsOnly("NotoSansSC-Regular", "NotoSerifSC-Bold");
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_file_is_valid_tagged_pdf_a(Report report) throws Exception {
    byte[] file = ENGINE.render(report, Lang.ZH_CN, Format.PDF);
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      assertThat(result.getFailedChecks()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void the_file_says_its_title_maker_number_and_language() {
    PdfText pdf = new PdfText(ENGINE.render(Samples.typicalIncident(), Lang.EN, Format.PDF));
    pdf.look(
        document -> {
          PDDocumentInformation info = document.getDocumentInformation();
          assertThat(info.getTitle()).isEqualTo("Incident Report · Fall");
          assertThat(info.getAuthor()).isEqualTo("Province Auditor");
          assertThat(info.getSubject()).isEqualTo("RP-2026-000042");
          assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
          return null;
        });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_same_rows_give_the_same_bytes_from_any_engine(Report report) {
    byte[] first = ENGINE.render(report, Lang.ZH_CN, Format.PDF);
    byte[] again = ANOTHER.render(report, Lang.ZH_CN, Format.PDF);
    assertThat(again).isEqualTo(first);
  }

  @Test
  void the_file_is_dated_by_its_provenance_and_not_by_the_clock() {
    PdfText pdf = new PdfText(ENGINE.render(Samples.typicalIncident(), Lang.EN, Format.PDF));
    pdf.look(
        document -> {
          assertThat(document.getDocumentInformation().getCreationDate().toInstant())
              .isEqualTo(Samples.typicalIncident().provenance().madeAt());
          return null;
        });
  }
}
