package org.hearthwatch.web.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV (RFC 4180) that spreadsheets read as UTF-8 and never as formulas. */
public final class Csv {

  /** The media type. */
  public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

  /** Spreadsheets take a file for UTF-8 only when it begins with this. */
  public static final char BYTE_ORDER_MARK = '\ufeff';

  private Csv() {}

  /** One line with its end; null is an empty field. */
  public static String line(List<String> fields) {
    return fields.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A text that a spreadsheet would take for a formula is made one by a leading quote. */
  private static String quoted(String field) {
    String text = field == null ? "" : field;
    boolean number = text.matches("-?\\d+(\\.\\d+)?");
    boolean formula = !number && text.matches("(?s)[=+\\-@\\t\\r].*");
    return '"' + (formula ? "'" + text : text).replace("\"", "\"\"") + '"';
  }
}
