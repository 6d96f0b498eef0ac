package org.hearthwatch.it;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A downloaded report.
 *
 * @param text what can be selected in it
 * @param embeddedFonts names of the fonts that come with it
 * @param foreignFonts names of the fonts that the reader would need to have
 */
record Pdf(String text, Set<String> embeddedFonts, Set<String> foreignFonts) {

  static Pdf of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      Set<String> embedded = new HashSet<>();
      Set<String> foreign = new HashSet<>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          (font.isEmbedded() ? embedded : foreign).add(font.getName());
        }
      }
      return new Pdf(new PDFTextStripper().getText(document), embedded, foreign);
    } catch (IOException unreadable) {
      throw new AssertionError("Not a PDF", unreadable);
    }
  }
}
