package org.hearthwatch.record.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * One entry of a chain: who did what to whom, when, and the hash of the entry before. Its own hash
 * is taken over all of that, so that no entry can change without every later hash changing.
 */
@Entity
@Table(name = "record_entry")
@IdClass(Entry.Key.class)
public class Entry {

  /** What an entry that names no algorithm was hashed with. */
  public static final String USUAL_ALGORITHM = "SHA-256";

  /** Stream and number of an entry. */
  public record Key(String stream, long seq) implements Serializable {}

  /** Who did what to whom. */
  public record Deed(String actor, String action, String subjectKind, String subjectId) {}

  @Id private String stream;
  @Id private long seq;

  @Column(name = "prev_hash")
  private String prevHash;

  private String hash;
  private String algorithm;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private String actor;
  private String action;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  private String body;

  protected Entry() {}

  Entry(Chain chain, Instant recordedAt, Deed deed, String body, HashFunction hash) {
    this.stream = chain.stream();
    this.seq = chain.length() + 1;
    this.prevHash = chain.head();
    this.recordedAt = recordedAt;
    this.actor = deed.actor();
    this.action = deed.action();
    this.subjectKind = deed.subjectKind();
    this.subjectId = deed.subjectId();
    this.body = body;
    this.algorithm = hash.algorithm();
    this.hash = hash.hex(canonical());
  }

  /** The code of the unit in whose chain it is. */
  public String stream() {
    return stream;
  }

  /** Its number in the chain, from 1. */
  public long seq() {
    return seq;
  }

  /** The hash of the entry before it. */
  public String prevHash() {
    return prevHash;
  }

  /** Its own hash, as stored: 64 hexadecimal digits. */
  public String hash() {
    return hash;
  }

  /** The name of the hash function it was made with. */
  public String algorithm() {
    return algorithm;
  }

  /** When it was recorded. */
  public Instant recordedAt() {
    return recordedAt;
  }

  /** Who did what to whom. */
  public Deed deed() {
    return new Deed(actor, action, subjectKind, subjectId);
  }

  /** The facts as canonical JSON. */
  public String facts() {
    return body;
  }

  /** Whether it still is what was hashed, by the function it names. */
  public boolean isIntact(HashFunction named) {
    return named.algorithm().equals(algorithm) && named.hex(canonical()).equals(hash);
  }

  /**
   * The RFC 8785 form of the entry. The members are written in the order that form demands (by
   * name), and the facts are canonical already.
   */
  private String canonical() {
    String named =
        USUAL_ALGORITHM.equals(algorithm) ? "" : "\"algorithm\":" + quoted(algorithm) + ",";
    return "{\"action\":%s,\"actor\":%s,%s\"facts\":%s,\"prev\":%s,\"recordedAt\":%s,\"seq\":%d,\"stream\":%s,\"subjectId\":%s,\"subjectKind\":%s}"
        .formatted(
            quoted(action),
            quoted(actor),
            named,
            body,
            quoted(prevHash),
            quoted(recordedAt.toString()),
            seq,
            quoted(stream),
            quoted(subjectId),
            quoted(subjectKind));
  }

  /** Codes, user names and identifiers hold nothing that JSON escapes; anything else is refused. */
  private static String quoted(String plain) {
    if (plain.chars().anyMatch(c -> c < 0x20 || c == '"' || c == '\\')) {
      throw new IllegalArgumentException("Not a plain identifier: " + plain);
    }
    return '"' + plain + '"';
  }
}
