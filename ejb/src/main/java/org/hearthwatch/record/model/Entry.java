package org.hearthwatch.record.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of a chain: who did what to whom, when, and the hash of the entry before. Its own hash
 * is SHA-256 over all of that, so that no entry can change without every later hash changing.
 */
@Entity
@Table(name = "record_entry")
@IdClass(Entry.Key.class)
public class Entry {

  /** Stream and number of an entry. */
  public record Key(String stream, long seq) implements Serializable {}

  /** Who did what to whom. */
  public record Deed(String actor, String action, String subjectKind, String subjectId) {}

  @Id private String stream;
  @Id private long seq;

  @Column(name = "prev_hash")
  private String prevHash;

  private String hash;

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

  Entry(String stream, long seq, String prevHash, Instant recordedAt, Deed deed, String body) {
    this.stream = stream;
    this.seq = seq;
    this.prevHash = prevHash;
    this.recordedAt = recordedAt;
    this.actor = deed.actor();
    this.action = deed.action();
    this.subjectKind = deed.subjectKind();
    this.subjectId = deed.subjectId();
    this.body = body;
    this.hash = computeHash();
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

  /** Whether it still is what was hashed. */
  public boolean isIntact() {
    return computeHash().equals(hash);
  }

  /**
   * SHA-256 over the RFC 8785 form of the entry. The members are written in the order that form
   * demands (by name), and the facts are canonical already.
   */
  private String computeHash() {
    String canonical =
        "{\"action\":%s,\"actor\":%s,\"facts\":%s,\"prev\":%s,\"recordedAt\":%s,\"seq\":%d,\"stream\":%s,\"subjectId\":%s,\"subjectKind\":%s}"
            .formatted(
                quoted(action),
                quoted(actor),
                body,
                quoted(prevHash),
                quoted(recordedAt.toString()),
                seq,
                quoted(stream),
                quoted(subjectId),
                quoted(subjectKind));
    return sha256(canonical);
  }

  /** Codes, user names and identifiers hold nothing that JSON escapes; anything else is refused. */
  private static String quoted(String plain) {
    if (plain.chars().anyMatch(c -> c < 0x20 || c == '"' || c == '\\')) {
      throw new IllegalArgumentException("Not a plain identifier: " + plain);
    }
    return '"' + plain + '"';
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
