package org.hearthwatch.web.csv;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hearthwatch.shared.Zones;
import org.hearthwatch.telemetry.News2Score;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.VitalsRow;

/**
 * Vital signs as CSV: the columns are named as in the interface, with the unit, in every language,
 * so that a program finds them; what was not measured is empty.
 */
public final class VitalsCsv {

  private VitalsCsv() {}

  /** The whole file, rows as given, ended by the line that says who took it. */
  public static String of(List<VitalsRow> rows, String lastLine) {
    StringBuilder file = new StringBuilder().append(Csv.BYTE_ORDER_MARK).append(Csv.line(head()));
    rows.forEach(row -> file.append(Csv.line(line(row))));
    return file.append(lastLine).toString();
  }

  private static List<String> head() {
    List<String> head = new ArrayList<>();
    head.add("observedAt");
    for (ReadingKind kind : ReadingKind.values()) {
      String unit = kind.units().isEmpty() ? "" : " [" + kind.units().get(0) + "]";
      head.add(kind.label() + unit);
    }
    head.addAll(List.of("news2", "news2 partial"));
    return head;
  }

  private static List<String> line(VitalsRow row) {
    List<String> line = new ArrayList<>();
    line.add(time(row.observedAt()));
    Arrays.stream(ReadingKind.values()).map(kind -> text(value(row, kind))).forEach(line::add);
    line.add(score(row, News2Score::score));
    line.add(score(row, News2Score::partial));
    return line;
  }

  private static Object value(VitalsRow row, ReadingKind kind) {
    return switch (kind) {
      case HR -> row.hr();
      case SPO2 -> row.spo2();
      case RR -> row.rr();
      case TEMP -> row.temp();
      case SBP -> row.sbp();
      case DBP -> row.dbp();
      case ACVPU -> row.acvpu();
      case O2 -> row.o2();
      case GLU -> row.glu();
      case WEIGHT -> row.weight();
      case STEPS -> row.steps();
      case BAT -> row.bat();
      case ROOM -> row.room();
      case FALL -> row.fall();
      case SOS -> row.sos();
      case WORN -> row.worn();
      case BED -> row.bed();
    };
  }

  private static String score(VitalsRow row, Function<News2Score, Object> of) {
    return row.news2() == null ? "" : text(of.apply(row.news2()));
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static String time(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Zones.SHANGHAI));
  }
}
