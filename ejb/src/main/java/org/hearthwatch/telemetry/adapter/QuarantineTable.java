package org.hearthwatch.telemetry.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.hearthwatch.shared.Ids;
import org.hearthwatch.telemetry.model.PackOutcome;
import org.hearthwatch.telemetry.model.RejectedReading;

/** Keeps what could not be stored, with its reason, so that somebody can find out why. */
final class QuarantineTable {
  private static final String INSERT =
      "insert into quarantine (id, received_at, topic, publisher, record_name, reason, payload)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  private static final int NAME = 200;
  private static final byte[] ABOVE = new byte[0];

  private QuarantineTable() {}

  static void add(Connection connection, List<InboundPack> batch, List<PackOutcome> outcomes)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < batch.size(); i++) {
        add(insert, batch.get(i), outcomes.get(i).rejected());
      }
      insert.executeBatch();
    }
  }

  // The payload stands in the first row of a pack only: a pack of 200 bad records would otherwise
  // be kept 200 times. The rows of a pack share topic and time of reception.
  private static void add(
      PreparedStatement insert, InboundPack pack, List<RejectedReading> rejected)
      throws SQLException {
    byte[] payload = payload(pack);
    for (RejectedReading reading : rejected) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, Sql.time(pack.message().receivedAt()));
      insert.setString(3, Sql.text(pack.message().topic(), NAME));
      insert.setString(4, pack.address() == null ? null : publisher(pack));
      insert.setString(5, Sql.text(reading.name(), NAME));
      insert.setString(6, reading.reason().name());
      insert.setBytes(7, payload);
      insert.addBatch();
      payload = ABOVE;
    }
  }

  private static String publisher(InboundPack pack) {
    return Sql.text(pack.address().publisher(), NAME);
  }

  private static byte[] payload(InboundPack pack) {
    byte[] payload = pack.message().payload();
    return payload.length <= PackParser.MAX_BYTES
        ? payload
        : Arrays.copyOf(payload, PackParser.MAX_BYTES);
  }
}
