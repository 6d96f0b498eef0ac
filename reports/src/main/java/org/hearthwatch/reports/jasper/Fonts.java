package org.hearthwatch.reports.jasper;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.hearthwatch.reports.ReportException;

/**
 * The two faces every report is set in: Noto Sans SC Regular for text, Noto Serif SC Bold for what
 * is official. Both are under the SIL Open Font License, beside the files.
 */
final class Fonts {

  private static final String FOLDER = "org/hearthwatch/reports/fonts/";
  private static final String SANS = FOLDER + "NotoSansSC-Regular.ttf";
  private static final String SERIF = FOLDER + "NotoSerifSC-Bold.ttf";
  private static final String SUBSTITUTE = "〓";

  private final List<Font> faces;

  private Fonts(List<Font> faces) {
    this.faces = faces;
  }

  /** Registers both faces for layout and for PDF. */
  static Fonts register(SimpleJasperReportsContext context) {
    FontFamily sans = family(context, "Noto Sans SC", SANS);
    FontFamily serif = family(context, "Noto Serif SC", SERIF);
    context.setExtensions(FontFamily.class, List.of(sans, serif));
    embeddable(SANS);
    embeddable(SERIF);
    return new Fonts(List.of(sans.getNormalFace().getFont(), serif.getNormalFace().getFont()));
  }

  private static FontFamily family(JasperReportsContext context, String name, String path) {
    SimpleFontFace face = new SimpleFontFace(context);
    face.setTtf(path);
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(name);
    family.setNormalFace(face);
    family.setPdfEncoding(BaseFont.IDENTITY_H);
    family.setPdfEmbedded(true);
    return family;
  }

  /**
   * Puts the face into the PDF writer's cache under the path the exporter asks for. Without its CID
   * set, which the writer would get wrong: PDF/A-2 does not ask for one.
   */
  private static void embeddable(String path) {
    try (InputStream in = Fonts.class.getClassLoader().getResourceAsStream(path)) {
      BaseFont.createFont(path, BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null)
          .setIncludeCidSet(false);
    } catch (IOException e) {
      throw new ReportException("Font " + path + " cannot be read", e);
    }
  }

  /**
   * The text with every character no face has replaced by a mark and its code point, so that a rare
   * character is seen to be missing and can be looked up, and is not cut silently.
   */
  String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private void append(StringBuilder out, int c) {
    if (c == '\n' || faces.stream().allMatch(face -> face.canDisplay(c))) {
      out.appendCodePoint(c);
    } else if (Character.isWhitespace(c) && c != '\r') {
      out.append(' ');
    } else if (!Character.isISOControl(c)) {
      out.append(SUBSTITUTE).append(String.format("(U+%04X)", c));
    }
  }
}
