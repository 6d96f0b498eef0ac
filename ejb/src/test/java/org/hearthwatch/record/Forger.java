package org.hearthwatch.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import org.hearthwatch.testing.Database;

/**
 * Somebody with all rights to the database who knows how the record is made: triggers do not hold
 * them, and they compute right hashes. They do not have the signing key.
 */
final class Forger {

  private static final String FIELDS =
      """
      select concat_ws(chr(1), action, actor, body, to_char(recorded_at at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.USOF') , subject_id, subject_kind)
      from record_entry where stream = '%s' and seq = %d\
      """;

  private final Database database;
  private final String stream;

  Forger(Database database, String stream) {
    this.database = database;
    this.stream = stream;
  }

  /** Runs a statement that ends with its condition on the stream, past all triggers. */
  void run(String statement) {
    database.run(
        "set session_replication_role = replica; " + statement + "stream = '" + stream + "'");
  }

  /** Gives an entry the hash that its content has now. */
  void rehash(long seq) {
    run("update record_entry set hash = '%s' where seq = %d and ".formatted(hash(seq), seq));
  }

  /** Links all entries from one on anew, and moves the head. */
  void rebuildFrom(long seq) {
    for (long next = seq; next <= length(); next++) {
      run(
          ("update record_entry set prev_hash = (select hash from record_entry where seq = %d and"
                  + " stream = '%s') where seq = %d and ")
              .formatted(next - 1, stream, next));
      rehash(next);
    }
    headToLast();
  }

  /** Shifts all entries after one and puts a copy of it in, linked and hashed. */
  void insertCopyAfter(long seq) {
    run("update record_entry set seq = seq + 1000001 where seq > %d and ".formatted(seq));
    run("update record_entry set seq = seq - 1000000 where seq > 1000000 and ");
    run(
        ("insert into record_entry (stream, seq, prev_hash, hash, recorded_at, actor, action,"
                + " subject_kind, subject_id, body) select stream, seq + 1, hash, hash, recorded_at,"
                + " actor, action, subject_kind, subject_id, body from record_entry where seq = %d and"
                + " ")
            .formatted(seq));
    rehash(seq + 1);
  }

  /** Takes away all entries after one, and moves the head back. */
  void cutAfter(long seq) {
    run("delete from record_entry where seq > %d and ".formatted(seq));
    headToLast();
  }

  /** Takes away checkpoints from one on, with the heads they sealed. */
  void forgetCheckpointsFrom(long number) {
    database.run(
        ("set session_replication_role = replica; delete from record_checkpoint_head where number"
                + " >= %1$d; delete from record_checkpoint where number >= %1$d")
            .formatted(number));
  }

  private void headToLast() {
    run(
        "update record_stream s set (head_seq, head, head_at) = (select seq, hash, recorded_at from"
            + " record_entry e where e.stream = s.stream order by seq desc limit 1) where ");
  }

  private long length() {
    return Long.parseLong(
        database
            .column("select max(seq) from record_entry where stream = '%s'".formatted(stream))
            .get(0));
  }

  private String hash(long seq) {
    List<String> fields =
        List.of(database.column(FIELDS.formatted(stream, seq)).get(0).split("\u0001", -1));
    String prev =
        database
            .column(
                "select prev_hash from record_entry where stream = '%s' and seq = %d"
                    .formatted(stream, seq))
            .get(0);
    String at = OffsetDateTime.parse(fields.get(3)).toInstant().toString();
    return sha256(
        "{\"action\":\"%s\",\"actor\":\"%s\",\"facts\":%s,\"prev\":\"%s\",\"recordedAt\":\"%s\",\"seq\":%d,\"stream\":\"%s\",\"subjectId\":\"%s\",\"subjectKind\":\"%s\"}"
            .formatted(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                prev,
                at,
                seq,
                stream,
                fields.get(4),
                fields.get(5)));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
