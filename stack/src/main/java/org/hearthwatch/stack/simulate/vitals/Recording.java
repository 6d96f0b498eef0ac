package org.hearthwatch.stack.simulate.vitals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Vital signs that were recorded: a CSV file as Hearthwatch exports it, with a column {@code
 * observedAt} and columns named as the readings of the interface. It plays from its first row at
 * the moment it begins, shows the latest row by then, and starts over when it is through.
 */
public final class Recording implements Body {
  private static final String TIME = "observedAt";
  private static final int FULL = 100;

  private final TreeMap<Duration, Vitals> rows;
  private final Instant begin;

  private Recording(TreeMap<Duration, Vitals> rows, Instant begin) {
    this.rows = rows;
    this.begin = begin;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it has no row with a time
   */
  public static Recording of(Path file, Instant begin) throws IOException {
    return of(Files.readAllLines(file), begin);
  }

  /** The same of its lines. */
  static Recording of(List<String> lines, Instant begin) {
    Map<String, Integer> columns = columns(lines.isEmpty() ? "" : lines.get(0));
    if (!columns.containsKey(TIME)) {
      throw new IllegalArgumentException("There is no column " + TIME);
    }
    TreeMap<Instant, Vitals> recorded = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      Row row = new Row(columns, line.split(",", -1));
      Instant at = row.time();
      if (at != null) {
        recorded.put(at, row.vitals());
      }
    }
    if (recorded.isEmpty()) {
      throw new IllegalArgumentException("There is no row with a time");
    }
    TreeMap<Duration, Vitals> rows = new TreeMap<>();
    recorded.forEach((at, vitals) -> rows.put(Duration.between(recorded.firstKey(), at), vitals));
    return new Recording(rows, begin);
  }

  @Override
  public Vitals at(Instant moment, Duration sinceLast) {
    long length = Math.max(1, rows.lastKey().toMillis() + 1);
    long into = Math.floorMod(Duration.between(begin, moment).toMillis(), length);
    return rows.floorEntry(Duration.ofMillis(into)).getValue();
  }

  /** Where each column is; units in brackets and the mark of the byte order do not count. */
  private static Map<String, Integer> columns(String head) {
    Map<String, Integer> columns = new HashMap<>();
    String[] names = head.replace("\uFEFF", "").split(",", -1);
    for (int at = 0; at < names.length; at++) {
      columns.put(names[at].replaceAll("\\s*\\[.*", "").strip(), at);
    }
    return columns;
  }

  private record Row(Map<String, Integer> columns, String[] cells) {

    /** Null for a line that is no row, such as the last one, which says who took the file. */
    Instant time() {
      try {
        return OffsetDateTime.parse(cell(TIME)).toInstant();
      } catch (DateTimeParseException noRow) {
        return null;
      }
    }

    Vitals vitals() {
      Integer battery = whole("bat");
      Integer pulse = whole("hr");
      return new Vitals(
          pulse,
          whole("spo2"),
          whole("rr"),
          cell("temp").isEmpty() ? null : (Double) Double.parseDouble(cell("temp")),
          whole("sbp"),
          whole("dbp"),
          cell("o2").isEmpty() ? null : (Boolean) Boolean.parseBoolean(cell("o2")),
          whole("steps"),
          battery == null ? FULL : battery,
          pulse != null,
          Boolean.parseBoolean(cell("fall")));
    }

    private Integer whole(String name) {
      String text = cell(name);
      return text.isEmpty() ? null : (Integer) (int) Math.round(Double.parseDouble(text));
    }

    private String cell(String name) {
      Integer at = columns.get(name);
      return at == null || at >= cells.length ? "" : cells[at].strip();
    }
  }
}
