package org.hearthwatch.record.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearthwatch.record.model.Chain;
import org.hearthwatch.record.model.Entry;
import org.hibernate.Session;

/**
 * The heads of all chains and how they grow. Two statements an entry, past the persistence context:
 * a chain is locked from the first of them until its transaction ends, so as little as possible
 * happens in between.
 */
@ApplicationScoped
public class Chains {

  private static final String LOCK =
      "select stream, head_seq, head, head_at from record_stream where stream = ? for update";
  private static final String BEGIN =
      "insert into record_stream (stream, head_seq, head) values (?, 0, ?) on conflict do nothing";
  private static final String APPEND =
      """
      with moved as (
        update record_stream set head_seq = ?, head = ?, head_at = ? where stream = ?
        returning stream, head_seq, head, head_at)
      insert into record_entry (stream, seq, hash, recorded_at, prev_hash, algorithm, actor, action,
          subject_kind, subject_id, body)
      select stream, head_seq, head, head_at, ?, ?, ?, ?, ?, ?, ? from moved\
      """;

  @PersistenceContext(unitName = "hearthwatch")
  private EntityManager em;

  /** The chain of a stream, locked until the transaction ends; it begins on first use. */
  public Chain lock(String stream) {
    // What the use case has changed goes first: flushing later would happen under the lock.
    em.flush();
    return em.unwrap(Session.class).doReturningWork(connection -> lock(connection, stream));
  }

  /** Stores a new entry and moves the head of its chain to it. */
  public void append(Entry entry) {
    em.unwrap(Session.class).doWork(connection -> append(connection, entry));
  }

  /** The heads of all chains at one moment, by stream. */
  public List<Chain> heads() {
    return em.unwrap(Session.class).doReturningWork(Chains::heads);
  }

  private static Chain lock(Connection connection, String stream) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, stream);
      List<Chain> found = read(lock);
      if (found.isEmpty()) {
        begin(connection, stream);
        found = read(lock);
      }
      return found.get(0);
    }
  }

  private static void begin(Connection connection, String stream) throws SQLException {
    try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
      begin.setString(1, stream);
      begin.setString(2, Chain.GENESIS);
      begin.executeUpdate();
    }
  }

  private static void append(Connection connection, Entry entry) throws SQLException {
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      append.setLong(1, entry.seq());
      append.setString(2, entry.hash());
      append.setObject(3, time(entry.recordedAt()));
      append.setString(4, entry.stream());
      append.setString(5, entry.prevHash());
      append.setString(6, entry.algorithm());
      append.setString(7, entry.deed().actor());
      append.setString(8, entry.deed().action());
      append.setString(9, entry.deed().subjectKind());
      append.setString(10, entry.deed().subjectId());
      append.setString(11, entry.facts());
      append.executeUpdate();
    }
  }

  private static List<Chain> heads(Connection connection) throws SQLException {
    try (PreparedStatement all =
        connection.prepareStatement(
            "select stream, head_seq, head, head_at from record_stream where head_seq > 0"
                + " order by stream collate \"C\"")) {
      return read(all);
    }
  }

  private static List<Chain> read(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Chain> chains = new ArrayList<>();
      while (rows.next()) {
        OffsetDateTime at = rows.getObject(4, OffsetDateTime.class);
        Instant headAt = at == null ? null : at.toInstant();
        chains.add(new Chain(rows.getString(1), rows.getLong(2), rows.getString(3), headAt));
      }
      return chains;
    }
  }

  private static OffsetDateTime time(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
