package org.hearthwatch.stack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Appends entries to a chain as the application does: lock the head, hash, write both. */
final class ChainWriter {
  private static final String LOCK =
      "select head_seq, head from record_stream where stream = ? for update";
  private static final String APPEND =
      """
      with moved as (
        update record_stream set head_seq = ?, head = ?, head_at = greatest(head_at, ?)
        where stream = ? returning stream, head_seq, head, head_at)
      insert into record_entry (stream, seq, hash, recorded_at, prev_hash, algorithm, actor, action,
          subject_kind, subject_id, body)
      select stream, head_seq, head, head_at, ?, 'SHA-256', 'bench', 'VISIT_RECORDED', 'VISIT', ?, ?
      from moved\
      """;
  private static final String FACTS =
      "{\"channel\":\"PHONE\",\"condition\":\"WELL\",\"placement\":\"0193a5f0-0000-7000-8000-000000000000\",\"privateInterview\":false}";
  private static final String BEGIN =
      "insert into record_stream (stream, head_seq, head) values (?, 0, repeat('0', 64))"
          + " on conflict do nothing";

  /** The policies of the database let nobody write who has not entered. */
  private static final String ENTER = "select enter_as('station-supervisor')";

  private final Connection connection;
  private final String stream;

  ChainWriter(Connection connection, String stream) throws SQLException {
    this.connection = connection;
    this.stream = stream;
    connection.setAutoCommit(false);
    enter();
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      begin.setString(1, stream);
      begin.executeUpdate();
    }
    connection.commit();
  }

  /** Begins a transaction as somebody, as each use case does. */
  void enter() throws SQLException {
    try (PreparedStatement enter = connection.prepareStatement(ENTER)) {
      enter.execute();
    }
  }

  /** One entry, in the transaction that was entered. */
  Void append() throws SQLException, IOException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, stream);
      try (ResultSet head = lock.executeQuery()) {
        head.next();
        append(head.getLong(1) + 1, head.getString(2));
      }
    }
    return null;
  }

  /** One entry in a transaction of its own. */
  Void appendAndCommit() throws SQLException, IOException {
    enter();
    append();
    connection.commit();
    return null;
  }

  private void append(long seq, String prev) throws SQLException, IOException {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setLong(1, seq);
      append.setString(2, hash(seq, prev, now));
      append.setObject(3, now);
      append.setString(4, stream);
      append.setString(5, prev);
      append.setString(6, Long.toString(seq));
      append.setString(7, FACTS);
      append.executeUpdate();
    }
  }

  private String hash(long seq, String prev, OffsetDateTime now) throws IOException {
    String entry =
        "{\"action\":\"VISIT_RECORDED\",\"actor\":\"bench\",\"facts\":%s,\"prev\":\"%s\",\"recordedAt\":\"%s\",\"seq\":%d,\"stream\":\"%s\",\"subjectId\":\"%d\",\"subjectKind\":\"VISIT\"}"
            .formatted(
                new JsonCanonicalizer(FACTS).getEncodedString(),
                prev,
                now.toInstant(),
                seq,
                stream,
                seq);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(entry.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
