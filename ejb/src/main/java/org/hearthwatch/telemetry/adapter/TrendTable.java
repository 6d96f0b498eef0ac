package org.hearthwatch.telemetry.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Resolution;
import org.hearthwatch.telemetry.TrendPoint;
import org.hearthwatch.telemetry.TrendPoint.Band;
import org.hearthwatch.telemetry.VitalsStored;

/** Sums readings up by the minute, hour and day of each placement. */
final class TrendTable {

  /** What is summed up: measurements, of which a mean tells something. */
  static final List<ReadingKind> KINDS =
      List.of(
          ReadingKind.HR,
          ReadingKind.SPO2,
          ReadingKind.RR,
          ReadingKind.TEMP,
          ReadingKind.SBP,
          ReadingKind.DBP,
          ReadingKind.GLU,
          ReadingKind.WEIGHT,
          ReadingKind.ROOM);

  private static final String BANDS = each(kind -> "%1$s_low, %1$s_high, %1$s_mean");

  private static final String SUMS =
      "count(*) as readings, "
          + each(
              kind -> "min(r.%1$s) as %1$s_low, max(r.%1$s) as %1$s_high, avg(r.%1$s) as %1$s_mean")
          + ", max(r.steps) as steps";

  private static final String ROWS =
      """
      from reading r join placement p on p.person_id = r.person_id and p.starts_at <= r.observed_at
        and (p.ends_at is null or p.ends_at > r.observed_at)
      """;

  private static final String BUCKET = "date_bin(?::interval, r.observed_at, ?::timestamptz)";

  private static final String WRITE =
      "insert into reading_trend (person_id, resolution, starts_at, placement_id, readings, "
          + BANDS
          + ", steps) select r.person_id, ?, "
          + BUCKET
          + ", p.id, "
          + SUMS
          + " "
          + ROWS
          + " %s where r.observed_at >= ?::timestamptz and r.observed_at < ?::timestamptz"
          + " group by 1, 3, 4 on conflict (person_id, resolution, starts_at, placement_id)"
          + " do update set readings = excluded.readings, steps = excluded.steps, "
          + each(
              kind ->
                  "%1$s_low = excluded.%1$s_low, %1$s_high = excluded.%1$s_high, %1$s_mean = excluded.%1$s_mean");

  private static final String DUE =
      " join (select d.person_id, d.starts_at, w.device_id"
          + " from unnest(?::uuid[], ?::timestamptz[]) as d (person_id, starts_at)"
          + " cross join lateral devices_of(d.person_id) as w (device_id)) due"
          + " on due.device_id = r.device_id and due.person_id = r.person_id and r.observed_at >= due.starts_at"
          + " and r.observed_at < due.starts_at + ?::interval";

  private static final String WRITTEN =
      "select starts_at, readings, "
          + BANDS
          + ", steps from reading_trend where person_id = ? and resolution = ?"
          + " and starts_at >= ? and starts_at < ? order by starts_at";

  private static final String NOT_YET_WRITTEN =
      "select "
          + BUCKET
          + " as starts_at, "
          + SUMS
          + " "
          + ROWS
          + " where r.device_id in (select devices_of(?)) and r.person_id = ?"
          + " and r.observed_at >= ? and r.observed_at < ?"
          + " group by 1, p.id order by 1";

  private static final String TAKE_DUE =
      """
      delete from trend_due d using (select person_id, starts_at from trend_due
          where resolution = ? order by starts_at, person_id limit ?) t
      where d.resolution = ? and d.person_id = t.person_id and d.starts_at = t.starts_at
      returning d.person_id, d.starts_at\
      """;

  private static final String NOTE =
      """
      insert into trend_due (person_id, resolution, starts_at)
      select n.person_id, ?, s.starts_at
      from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[]) as n (person_id, first, last)
      cross join lateral generate_series(n.first, n.last, ?::interval) s (starts_at)
      order by s.starts_at, n.person_id on conflict do nothing\
      """;

  /** One span of one person. */
  record Bucket(UUID person, Instant startsAt) {}

  private final Connection connection;
  private final Resolution resolution;

  TrendTable(Connection connection, Resolution resolution) {
    this.connection = connection;
    this.resolution = resolution;
  }

  /** Sums up everybody's readings between two ends of spans. */
  void write(Instant from, Instant to) throws SQLException {
    try (PreparedStatement write = connection.prepareStatement(WRITE.formatted(""))) {
      int next = bucket(write, 1);
      write.setObject(next, Sql.time(from));
      write.setObject(next + 1, Sql.time(to));
      write.executeUpdate();
    }
  }

  /** Sums some spans up once more. */
  void write(List<Bucket> due) throws SQLException {
    Instant first = due.stream().map(Bucket::startsAt).min(Instant::compareTo).orElseThrow();
    Instant last = due.stream().map(Bucket::startsAt).max(Instant::compareTo).orElseThrow();
    try (PreparedStatement write = connection.prepareStatement(WRITE.formatted(DUE))) {
      int next = bucket(write, 1);
      Object[] persons = due.stream().map(Bucket::person).toArray();
      Object[] starts = due.stream().map(bucket -> bucket.startsAt().toString()).toArray();
      write.setArray(next, connection.createArrayOf("uuid", persons));
      write.setArray(next + 1, connection.createArrayOf("text", starts));
      write.setString(next + 2, interval());
      write.setObject(next + 3, Sql.time(first));
      write.setObject(next + 4, Sql.time(last.plus(resolution.width())));
      write.executeUpdate();
    }
  }

  /** Takes spans that are due, the oldest first, from the list. */
  List<Bucket> takeDue(int most) throws SQLException {
    List<Bucket> due = new ArrayList<>();
    try (PreparedStatement take = connection.prepareStatement(TAKE_DUE)) {
      take.setString(1, resolution.name());
      take.setInt(2, most);
      take.setString(3, resolution.name());
      try (ResultSet rows = take.executeQuery()) {
        while (rows.next()) {
          due.add(new Bucket(rows.getObject(1, UUID.class), instant(rows, 2)));
        }
      }
    }
    return due;
  }

  /** Puts the spans from the first to the last moment of each person on that list. */
  void note(Map<UUID, VitalsStored.Span> late) throws SQLException {
    Object[] first = late.values().stream().map(span -> text(span.first())).toArray();
    Object[] last = late.values().stream().map(span -> text(span.last())).toArray();
    try (PreparedStatement note = connection.prepareStatement(NOTE)) {
      note.setString(1, resolution.name());
      note.setArray(2, connection.createArrayOf("uuid", late.keySet().toArray()));
      note.setArray(3, connection.createArrayOf("text", first));
      note.setArray(4, connection.createArrayOf("text", last));
      note.setString(5, interval());
      note.executeUpdate();
    }
  }

  /** What is written of a person, by time. */
  List<TrendPoint> written(UUID person, Instant from, Instant to) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WRITTEN)) {
      select.setObject(1, person);
      select.setString(2, resolution.name());
      select.setObject(3, Sql.time(from));
      select.setObject(4, Sql.time(to));
      return points(select);
    }
  }

  /** What a person's readings come to that are not summed up yet, by time. */
  List<TrendPoint> notYetWritten(UUID person, Instant from, Instant to) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NOT_YET_WRITTEN)) {
      select.setString(1, interval());
      select.setObject(2, Sql.time(Resolution.ORIGIN));
      select.setObject(3, person);
      select.setObject(4, person);
      select.setObject(5, Sql.time(from));
      select.setObject(6, Sql.time(to));
      return points(select);
    }
  }

  private int bucket(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, resolution.name());
    statement.setString(first + 1, interval());
    statement.setObject(first + 2, Sql.time(Resolution.ORIGIN));
    return first + 3;
  }

  private String interval() {
    return resolution.width().toSeconds() + " seconds";
  }

  private static List<TrendPoint> points(PreparedStatement select) throws SQLException {
    List<TrendPoint> points = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Map<ReadingKind, Band> bands = new EnumMap<>(ReadingKind.class);
        for (ReadingKind kind : KINDS) {
          double low = row.getDouble(kind.label() + "_low");
          if (!row.wasNull()) {
            bands.put(
                kind,
                new Band(
                    low,
                    row.getDouble(kind.label() + "_mean"),
                    row.getDouble(kind.label() + "_high")));
          }
        }
        points.add(
            new TrendPoint(
                instant(row, row.findColumn("starts_at")),
                row.getInt("readings"),
                bands,
                row.getObject("steps", Integer.class)));
      }
    }
    return points;
  }

  private String text(Instant moment) {
    return resolution.floor(moment).toString();
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static String each(Function<ReadingKind, String> part) {
    return KINDS.stream()
        .map(kind -> part.apply(kind).formatted(kind.label()))
        .collect(Collectors.joining(", "));
  }
}
