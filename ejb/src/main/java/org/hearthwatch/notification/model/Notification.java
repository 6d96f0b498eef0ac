package org.hearthwatch.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.notification.Notice;
import org.hearthwatch.notification.Severity;

/** A notice as one person has it, read or not. */
@Entity
@Table(name = "notification")
public class Notification {

  @Id private UUID id;
  private String recipient;
  private String key;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  private String code;
  private NoticeWords words;
  private String link;

  @Column(name = "standing_in")
  private String standingIn;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "read_at")
  private Instant readAt;

  protected Notification() {}

  /** The notice for its recipient, or for whoever stands in for them. */
  public Notification(UUID id, Notice notice, String reader, Instant now) {
    this.id = id;
    this.recipient = reader;
    this.key = notice.key();
    this.severity = notice.severity();
    this.code = notice.code();
    this.words = new NoticeWords(notice.words());
    this.link = notice.link();
    this.standingIn = reader.equals(notice.recipient()) ? null : notice.recipient();
    this.createdAt = now;
  }

  /** It was read; the first time counts. */
  public void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  /** The identifier. */
  public UUID id() {
    return id;
  }

  /** Whose it is. */
  public String recipient() {
    return recipient;
  }

  /** How much it presses. */
  public Severity severity() {
    return severity;
  }

  /** Key and hash of what is said: the same for everybody who is told the same thing. */
  public String content() {
    return key + "#" + Integer.toHexString((code + words.values()).hashCode());
  }

  /** Everything it holds. */
  public Facts facts() {
    return new Facts(
        id, recipient, key, severity, code, words, link, standingIn, createdAt, readAt);
  }

  /**
   * What a notification holds.
   *
   * @param standingIn whom the reader stands in for; null when it is their own
   * @param readAt null while unread
   */
  public record Facts(
      UUID id,
      String recipient,
      String key,
      Severity severity,
      String code,
      NoticeWords words,
      String link,
      String standingIn,
      Instant createdAt,
      Instant readAt) {}
}
