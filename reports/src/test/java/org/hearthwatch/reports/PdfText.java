package org.hearthwatch.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader gets out of a PDF: its text, its fonts, its pages. */
final class PdfText {

  private final byte[] file;

  PdfText(byte[] file) {
    this.file = file;
  }

  interface Look<T> {
    T at(PDDocument document) throws IOException;
  }

  <T> T look(Look<T> look) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return look.at(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return look(document -> new PDFTextStripper().getText(document).replace("\r\n", "\n"));
  }

  String textOfPage(int page) {
    return look(
        document -> {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          return stripper.getText(document);
        });
  }

  /** The text without any white space: a value may be broken over lines, never lost. */
  String solid() {
    return solid(text());
  }

  static String solid(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
  }

  int pages() {
    return look(PDDocument::getNumberOfPages);
  }

  List<PDFont> fonts(PDDocument document) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
    }
    return fonts;
  }
}
