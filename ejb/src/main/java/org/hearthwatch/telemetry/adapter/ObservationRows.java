package org.hearthwatch.telemetry.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthwatch.telemetry.ObservationId;
import org.hearthwatch.telemetry.ObservationSearch;
import org.hearthwatch.telemetry.ReadingKind;
import org.hearthwatch.telemetry.Sign;
import org.hearthwatch.telemetry.model.MomentKey;
import org.hearthwatch.telemetry.model.ObservedSpan;
import org.hearthwatch.telemetry.model.ReadingRow;
import org.hearthwatch.telemetry.model.WornRow;
import org.hibernate.Session;

/** Reads rows for one observation or a page of them, by the keys of the table. */
@ApplicationScoped
public class ObservationRows {
  private static final List<ReadingKind> KINDS = List.of(ReadingKind.values());

  private static final String SELECT =
      KINDS.stream()
          .map(ReadingKind::label)
          .collect(
              Collectors.joining(
                  ", ", "select observed_at, device_id, person_id, ", " from reading"));

  // The rows of the moment at which the page before ended are ordered by device.
  private static final String PAGE =
      "select r.* from devices_of(?) as w (device_id) cross join lateral ("
          + SELECT
          + " where device_id = w.device_id and person_id = ? and observed_at >= ?"
          + " and observed_at < ? and observed_at <= ? and (observed_at < ? or device_id >= ?)"
          + " and (%s) order by observed_at desc limit ?) r"
          + " order by r.observed_at desc, r.device_id limit ?";

  private static final String OF_DEVICE =
      SELECT + " where observed_at = ? and device_id = ? and person_id is not null";

  private static final String OF_MOMENT =
      SELECT
          + " where observed_at = ? and person_id is not null"
          + " and device_id in (select device_id from device_binding)";

  /** Readings lie between these; PostgreSQL's times do not reach as far as Java's. */
  private static final Instant EARLIEST = Instant.EPOCH;

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** Rows of a span that hold one of the asked signs, the latest first. */
  public List<ReadingRow> of(ObservationSearch asked, ObservedSpan span, int most) {
    return read(PAGE.formatted(measured(asked.signs())), query -> bind(query, asked, span, most))
        .stream()
        .map(WornRow::row)
        .toList();
  }

  /** The row of an observation; empty when there is none or nobody wore the device. */
  public Optional<WornRow> one(ObservationId id) {
    List<WornRow> found =
        id.deviceId()
            .map(device -> read(OF_DEVICE, query -> bind(query, id, device)))
            .orElseGet(() -> read(OF_MOMENT, query -> query.setObject(1, time(id.observedAt()))));
    return found.stream().filter(worn -> id.names(worn.row().device())).findFirst();
  }

  private interface Binding {
    void to(PreparedStatement query) throws SQLException;
  }

  private static void bind(
      PreparedStatement query, ObservationSearch asked, ObservedSpan span, int most)
      throws SQLException {
    ObservationSearch.Place after = asked.after();
    OffsetDateTime place = time(after == null ? LATEST : after.observedAt());
    query.setObject(1, asked.personId());
    query.setObject(2, asked.personId());
    query.setObject(3, time(span.from()));
    query.setObject(4, time(span.until()));
    query.setObject(5, place);
    query.setObject(6, place);
    query.setString(7, after == null ? "" : after.deviceId());
    // One more: the last row of the page before may have been used up.
    query.setInt(8, most + 1);
    query.setInt(9, most + 1);
  }

  private static void bind(PreparedStatement query, ObservationId id, String device)
      throws SQLException {
    query.setObject(1, time(id.observedAt()));
    query.setString(2, device);
  }

  private List<WornRow> read(String sql, Binding binding) {
    return em.unwrap(Session.class).doReturningWork(connection -> read(connection, sql, binding));
  }

  private static List<WornRow> read(Connection connection, String sql, Binding binding)
      throws SQLException {
    List<WornRow> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      binding.to(query);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(new WornRow(rows.getObject(3, UUID.class), row(rows)));
        }
      }
    }
    return found;
  }

  private static ReadingRow row(ResultSet row) throws SQLException {
    Instant observedAt = row.getObject(1, OffsetDateTime.class).toInstant();
    ReadingRow reading = new ReadingRow(new MomentKey(row.getString(2), observedAt));
    for (int i = 0; i < KINDS.size(); i++) {
      Double value = ReadingColumn.read(row, i + 4, KINDS.get(i));
      if (value != null) {
        reading.put(KINDS.get(i), value);
      }
    }
    return reading;
  }

  private static String measured(Set<Sign> signs) {
    return Sign.kindsOf(signs).stream()
        .map(kind -> kind.label() + " is not null")
        .collect(Collectors.joining(" or "));
  }

  private static OffsetDateTime time(Instant moment) {
    Instant late = moment.isAfter(LATEST) ? LATEST : moment;
    return Sql.time(late.isBefore(EARLIEST) ? EARLIEST : late);
  }
}
