package org.hearthwatch.evidence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a file, encrypted with the key that its file has. */
@Entity
@Table(name = "evidence_content")
public class EncryptedContent {

  @Id
  @Column(name = "file_id")
  private UUID fileId;

  private byte[] content;

  protected EncryptedContent() {}

  /** For a file. */
  public EncryptedContent(UUID fileId, byte[] content) {
    this.fileId = fileId;
    this.content = content.clone();
  }

  /** The bytes as they are stored. */
  public byte[] content() {
    return content.clone();
  }
}
