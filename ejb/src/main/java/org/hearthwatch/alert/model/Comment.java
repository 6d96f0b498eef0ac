package org.hearthwatch.alert.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hearthwatch.shared.Sealed;

/** What somebody told the others who work on an alert; it stays as it was written. */
@Entity
@Table(name = "alert_comment")
public class Comment {
  /** What the words are sealed as. */
  public static final String WORDS = "alert_comment.comment";

  @Id private UUID id;

  @Column(name = "alert_id")
  private UUID alertId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "comment")
  @Sealed(WORDS)
  private String words;

  protected Comment() {}

  /** A comment of a moment. */
  public Comment(UUID id, UUID alertId, String words, String writtenBy, Instant writtenAt) {
    this.id = id;
    this.alertId = alertId;
    this.words = words;
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  /** Its row, which its words are sealed with. */
  public UUID id() {
    return id;
  }

  /** When it was written. */
  public Instant writtenAt() {
    return writtenAt;
  }

  /** Who wrote it. */
  public String writtenBy() {
    return writtenBy;
  }

  /** The words, sealed. */
  public String storedWords() {
    return words;
  }
}
