package org.hearthwatch.reports.jasper;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The PDF writer marks an embedded font's subset with six random letters. Any six letters will do
 * as long as two fonts of a file differ, and they do by their names, so the same six are written
 * every time. The length stays, and with it every offset in the file.
 */
final class SubsetNames {

  private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+(?=Noto(?:Sans|Serif)SC)");

  private SubsetNames() {}

  static byte[] fixed(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    return SUBSET.matcher(text).replaceAll("/HEARTH+").getBytes(StandardCharsets.ISO_8859_1);
  }
}
