package org.hearthwatch.stack.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows waiting to be written: collected in any order, copied in the order of {@link Table}. */
final class Rows {
  private final Map<Table, StringBuilder> texts = new EnumMap<>(Table.class);
  private final Map<Table, Integer> counts = new EnumMap<>(Table.class);

  /** Adds one row; the values follow the columns of the table. */
  void add(Table table, Object... values) {
    if (values.length != table.width()) {
      throw new IllegalArgumentException(
          table + " has " + table.width() + " columns, not " + values.length);
    }
    StringBuilder text = texts.computeIfAbsent(table, t -> new StringBuilder());
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t");
      append(text, values[i]);
    }
    text.append('\n');
    counts.merge(table, 1, Integer::sum);
  }

  int count(Table table) {
    return counts.getOrDefault(table, 0);
  }

  void copyTo(Connection connection) throws SQLException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (Map.Entry<Table, StringBuilder> entry : texts.entrySet()) {
      try {
        copy.copyIn(entry.getKey().copyStatement(), new StringReader(entry.getValue().toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void append(StringBuilder text, Object value) {
    if (value == null) {
      text.append("\\N");
      return;
    }
    String plain = value.toString();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }
}
